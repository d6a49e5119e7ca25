"""Makes the Word file of a report with running heads, lists, a table of grades and a text box: python3 office-report.py FILE"""
import sys
from docx import Document
from docx.enum.text import WD_BREAK
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt

doc = Document()
section = doc.sections[0]
section.header.paragraphs[0].text = "Thornby Safeguarding Partnership\tOfficial\tReport of the scrutineer"
foot = section.footer.paragraphs[0]
foot.add_run("Page ")
for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
    run = foot.add_run()
    if kind:
        char = OxmlElement("w:fldChar")
        char.set(qn("w:fldCharType"), kind)
        run._r.append(char)
    else:
        code = OxmlElement("w:instrText")
        code.text = text
        run._r.append(code)
foot.add_run(" – printed on recycled paper")

doc.add_heading("How Thornby listens to children", 0)
doc.add_paragraph("The scrutineer spent a month with the partnership in the spring of 2021 and spoke to thirty children, among them nine who live away from home.")
doc.add_heading("What the inspectors had said", 1)
doc.add_paragraph("Thornby Council was inspected in February 2020. The grades stand below as the report gave them.")
table = doc.add_table(rows=0, cols=2)
table.style = "Table Grid"
for area, grade in [
    ("Judgement", "Grade"),
    ("The impact of leaders on social work practice with children and families", "Requires improvement to be good"),
    ("The experiences and progress of children who need help and protection", "Inadequate"),
    ("The experiences and progress of children in care and care leavers", "Requires improvement to be good"),
    ("Overall effectiveness", "Inadequate"),
]:
    cells = table.add_row().cells
    cells[0].text, cells[1].text = area, grade
    cells[0].width, cells[1].width = Cm(7), Cm(3)
doc.add_heading("What children ask for", 1)
for text in ["a worker who stays longer than one school year,", "a room in which nobody else hears what they say,", "an answer in writing when they have asked for something."]:
    doc.add_paragraph(text, style="List Bullet")
doc.add_heading("What the scrutineer recommends", 1)
for n in range(1, 13):
    doc.add_paragraph(f"Agency {n} should name one person by the end of month {n} who answers children within {n + 1} days, and should tell the partnership in the quarter after that how often this was done and what had kept it from being done.", style="List Number")
doc.add_paragraph("The partnership accepts all of this. It will report to the council in public before the next school year begins.").runs[0].add_break(WD_BREAK.LINE)
doc.core_properties.title = "Word Document"
doc.save(sys.argv[1])
