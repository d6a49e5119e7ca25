"""Writes invented inspection reports, and makes PDFs of them by six producers: python3 grade-reports.py FOLDER

Each has a table of grades in one of two layouts: numbered lines, or grades that narrow cells split over two lines.
FOLDER/expected.json says which grades stand on which page; every page is broken by hand, so that it is known.
"""
import json
import sys
from printers import PRINTERS

SINGLE = [
    ("Children who need help and protection", "help and protection"),
    ("Children looked after and achieving permanence", "looked after children and achieving permanence"),
    ("Adoption performance", "adoption"),
    ("Experiences and progress of care leavers", "experiences of care leavers"),
    ("Leadership, management and governance", "leadership, management and governance"),
]
ILACS = [
    ("The impact of leaders on social work practice with children and families", "impact of leaders on social work practice"),
    ("The experiences and progress of children who need help and protection", "help and protection"),
    ("The experiences and progress of children in care", "experiences of children in care"),
    ("The experiences and progress of care leavers", "experiences of care leavers"),
    ("Overall effectiveness", "overall"),
]
NUMBERS = ["1.", "2.", "2.1", "2.2", "3."]
GRADES = {"o": "Outstanding", "g": "Good", "r": "Requires improvement", "i": "Inadequate"}

PROSE = [
    "Social workers in {place} visit children often and write down what they said, so that a new worker can read it before the first visit.",
    "Managers read one file in ten each month. Outstanding actions from the last audit are chased by letter, and a third of them had been closed by the time of the visit.",
    "Staffing is adequate in most teams, although two of the eight posts in the disabled children’s team have stood empty since the summer.",
    "The court welcomed the quality of statements. Good supervision helps newly qualified workers to write them, and they are read by a lawyer before they are sent.",
    "Children told inspectors that they would like fewer people at their reviews and more say in where these are held.",
    "The front door screens contacts within a day. In a small number of cases the decision to take no further action was not explained to the school that had called.",
    "Foster carers in {place} praised the duty line. Some improvement is needed in how quickly payments are made after a placement has changed.",
    "Political leaders ask for the number of open cases each week. They do not ask how long a child waits for a plan, which inspectors thought the better question.",
    "Work with families who have moved between districts is slower, because records are requested on paper and come by post.",
    "Young people who run away are offered a talk with somebody who does not work for the council, and half of them accept it.",
    "Inspectors saw examples of outstanding practice by two workers whose cases were used in training across the county.",
    "Assessments in {place} name what has to change, but a quarter of plans give no day by which it should have changed.",
]


def prose(place, at, count):
    return [("p", PROSE[(at + n) % len(PROSE)].format(place=place)) for n in range(count)]


def grades_of(letters, labels, numbered, notes):
    """Rows of a table: numbers stand in the label, footnotes are set into labels and grades."""
    rows = []
    for at, (letter, (label, _)) in enumerate(zip(letters, labels)):
        grade = GRADES[letter] + (" to be good" if labels is ILACS and letter == "r" else "")
        note = f"^{at + 1}^" if notes and at in (1, 3) else ""
        rows.append((f"{NUMBERS[at]} {label}{note}" if numbered else f"{label}{note}", grade))
    return rows


def report(name, printer, place, council, published, letters, *, labels=SINGLE, overall=None, split=False, contents=False, twice=False, notes=False, figures=False, at=0):
    what = f"Inspection of services for children in {place}"
    front = [("title", what), ("p", f"Inspection dates: {published[0]}"), ("p", f"Report published: {published[1]}")] + prose(place, at, 3)
    if twice:
        # As hosts of PDFs do: the same words again in narrower lines.
        front += [("narrow", front[3][1]), ("narrow", front[4][1])]
    table = [("h", "The judgements on areas of the service" if labels is SINGLE else "Judgement")]
    if overall:
        table += [("p", f"Overall, children’s services in {place} {'require improvement' if overall == 'r' else 'are ' + GRADES[overall].lower()}.")]
    table += [("split" if split else "rows", grades_of(letters, labels, labels is SINGLE, notes))]
    if notes:
        table += [("note", f"^2^ Files of {place} that were open on the first day."), ("note", "^4^ Aged from 18 to 24.")]
    table += prose(place, at + 3, 2)
    findings = [("h", "What inspectors found")] + prose(place, at + 5, 5)
    if figures:
        findings += [("rows", [("Children in care", "412"), ("Care leavers in suitable homes", "88 %"), ("Adoption orders", "31")])]
    last = [("h", "What should happen next")] + prose(place, at + 10, 4)
    pages = [front, table, findings, last]
    if contents:
        heads = [page[0][1] for page in pages[1:]]
        pages.insert(1, [("h", "Contents")] + [("entry", (head, str(n + 3))) for n, head in enumerate(heads)])
    page = 1 + pages.index(table)
    expected = [{"aspect": aspect, "grade": GRADES[letter].lower(), "page": page} for letter, (_, aspect) in zip(letters, labels)]
    if overall:
        expected.append({"aspect": "overall", "grade": GRADES[overall].lower(), "page": page})
    foot = f"{council}: inspection report"
    return {"name": name, "printer": printer, "pages": pages, "foot": foot, "expected": {"file": f"{name}.pdf", "authority": place, "grades": expected}}


REPORTS = [
    report("latex-numbered", "latex", "Wigan", "Wigan Council", ("4 to 22 March 2014", "30 April 2014"), "rrgig", overall="r"),
    report("latex-split-notes", "latex", "Devon", "Devon County Council", ("2 to 19 June 2015", "4 August 2015"), "rrgrr", overall="r", split=True, notes=True, contents=True, at=2),
    report("latex-split-ilacs", "latex", "Salford", "Salford City Council", ("10 to 21 September 2018", "29 October 2018"), "grggr", labels=ILACS, split=True, figures=True, at=4),
    report("office-numbered-twice", "office", "Sunderland", "Sunderland City Council", ("11 May to 4 June 2015", "20 July 2015"), "iiirr", overall="i", twice=True, at=1),
    report("office-split", "office", "Torbay", "Torbay Council", ("5 to 28 October 2015", "14 January 2016"), "irirr", overall="i", split=True, contents=True, at=3),
    report("office-ilacs-notes", "office", "Barnsley", "Barnsley Metropolitan Borough Council", ("1 to 12 October 2018", "19 November 2018"), "ggrog", labels=ILACS, split=True, notes=True, at=5),
    report("browser-numbered", "browser", "Cumbria", "Cumbria County Council", ("3 to 26 March 2015", "15 May 2015"), "iirrr", overall="i", notes=True, at=6),
    report("browser-split-contents", "browser", "Rutland", "Rutland County Council", ("7 to 30 November 2016", "27 January 2017"), "rggrr", overall="r", split=True, contents=True, figures=True, at=7),
    report("browser-ilacs", "browser", "Plymouth", "Plymouth City Council", ("3 to 14 December 2018", "22 January 2019"), "rrrgr", labels=ILACS, split=True, at=8),
    report("reportlab-numbered-contents", "reportlab", "Trafford", "Trafford Council", ("24 February to 19 March 2015", "8 May 2015"), "ggogg", overall="g", contents=True, twice=True, at=9),
    report("reportlab-split-notes", "reportlab", "Lambeth", "London Borough of Lambeth", ("10 February to 5 March 2015", "22 May 2015"), "iirii", overall="i", split=True, notes=True, at=10),
    report("fpdf-split", "fpdf", "Gateshead", "Gateshead Council", ("1 to 24 November 2015", "18 January 2016"), "ggrgg", overall="g", split=True, figures=True, at=11),
    report("typst-numbered", "typst", "Kirklees", "Kirklees Council", ("12 September to 6 October 2016", "25 November 2016"), "irrri", overall="i", contents=True, at=0),
    report("typst-split-ilacs-notes", "typst", "Middlesbrough", "Middlesbrough Council", ("25 November to 6 December 2019", "24 January 2020"), "iirii", labels=ILACS, split=True, notes=True, contents=True, at=3),
]

folder = sys.argv[1]
for one in REPORTS:
    PRINTERS[one["printer"]](one, f"{folder}/{one['name']}.pdf")
with open(f"{folder}/expected.json", "w") as out:
    json.dump([one["expected"] for one in REPORTS], out, indent=1)
    out.write("\n")
