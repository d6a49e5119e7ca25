"""Writes invented reports of several pages, and makes PDFs of them by six producers: python3 origin-texts.py FOLDER

FOLDER/origin.json holds the text of each, sentence by sentence, with the page on which each begins, as pypdf reads it.
"""
import json
import random
import re
import sys
import unicodedata
from pypdf import PdfReader
from printers import PRINTERS

AGENCIES = ["housing association", "health visiting service", "youth offending team", "multi-agency safeguarding hub", "out-of-hours team", "children’s trust", "probation service", "independent reviewing officers"]
PLACES = ["Harrowfield", "Penmarsh", "Aldermere", "Thornby", "Westwick", "Northmere"]
MATTERS = ["supervision", "assessments", "chronologies", "information-sharing", "accommodation", "attendance", "decision-making", "record-keeping", "interpretation", "communication"]
WHO = ["Practitioners", "Head teachers", "Foster carers", "Magistrates", "Paediatricians", "Neighbours", "Grandparents", "Councillors"]
CHANGES = ["strengthened considerably", "inconsistently documented", "undermined by vacancies", "acknowledged as insufficient", "comprehensively reviewed", "unnecessarily complicated", "appropriately challenged", "well-established"]
SHAPES = [
    "In file {n} the {agency} had written down nothing about {matter} until the second conference, although the family had asked for that twice.",
    "{who} in {place} described {matter} as {change}, and {m} of the {n} whom we asked could name somebody who had helped.",
    "Of {n} referrals, {m} came from the {agency}; the others were anonymous or could not be attributed to anybody.",
    "What children remember is different: they talk about a sandwich, a journey, or a particular conversation (interview {n}).",
    "The responsibility for {matter} was transferred to the {agency} in week {n}, and the representatives of {place} welcomed this.",
    "Was the arrangement proportionate? Reviewer {n} thought so, because alternatives had been considered systematically.",
    "“Nobody explained the consequences to us,” a mother told interviewer {n}, “and we were embarrassed to ask.”",
    "By month {n}, {matter} had been {change}; {who_low} noticed the difference, but disagreement about thresholds continued.",
    "The partnership’s own audit (number {n}) concluded that {matter} between the {agency} and the schools of {place} was {change}.",
    "Recommendation {n} asks the {agency} to demonstrate, within {m} weeks, that {matter} has improved.",
]


def sentences(rng, numbers):
    shape = rng.choice(SHAPES)
    who = rng.choice(WHO)
    text = shape.format(n=next(numbers), m=rng.randint(2, 99), agency=rng.choice(AGENCIES), place=rng.choice(PLACES), matter=rng.choice(MATTERS), change=rng.choice(CHANGES), who=who, who_low=who.lower())
    return re.split(r"(?<=[.?!]) (?=[A-Z])", text)


def document(seed, paragraphs):
    rng = random.Random(seed)
    numbers = iter(range(1000 * seed + 101, 1000 * seed + 999))
    parts, said = [("title", f"Learning from {rng.choice(PLACES)}")], []
    for at in range(paragraphs):
        if at % 5 == 0:
            parts.append(("h", f"{rng.choice(MATTERS).capitalize()} in {rng.choice(PLACES)}, part {at // 5 + 1}"))
        own = [one for _ in range(rng.randint(3, 6)) for one in sentences(rng, numbers)]
        parts.append(("p", " ".join(own)))
        said += own
    return {"pages": [parts], "foot": f"Report {seed} of the reviewer"}, said


def squeezed(text):
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKD", text)).lower()


def pages_of(file, foot):
    """The letters of each page, without its foot."""
    foot = re.compile(squeezed(foot) + r"(?:page\d+of\d+|\d+)")
    return [foot.sub("", squeezed(page.extract_text())) for page in PdfReader(file).pages]


def page_of(sentence, pages):
    """The only page on which a sentence begins, whether it ends there or on the next; None when it stands twice."""
    letters = squeezed(sentence)
    begins = [at + 1 for at, page in enumerate(pages) if letters in page or letters in page + "".join(pages[at + 1 : at + 2]) and letters not in "".join(pages[at + 1 : at + 2])]
    return begins[0] if len(begins) == 1 else None


folder = sys.argv[1]
texts = []
for seed, (printer, columns) in enumerate([("latex", 1), ("latex", 2), ("office", 1), ("office", 2), ("browser", 1), ("browser", 2), ("reportlab", 2), ("fpdf", 1), ("typst", 1)], start=1):
    doc, said = document(seed, 22)
    file = f"{printer}-{columns}.pdf"
    PRINTERS[printer]({**doc, "columns": columns}, f"{folder}/{file}")
    pages = pages_of(f"{folder}/{file}", doc["foot"])
    texts.append({"file": file, "sentences": [[page_of(one, pages), one] for one in said]})
with open(f"{folder}/origin.json", "w") as out:
    json.dump(texts, out, indent=0, ensure_ascii=False)
    out.write("\n")
