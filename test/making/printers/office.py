import re
import shutil
import subprocess
import tempfile
from docx import Document
from docx.enum.section import WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt


def write(paragraph, text):
    for at, part in enumerate(re.split(r"\^(\d)\^", text)):
        paragraph.add_run(part).font.superscript = at % 2 == 1
    return paragraph


def number(paragraph):
    for kind, code in (("begin", None), (None, "PAGE"), ("end", None)):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = code
        paragraph.add_run()._r.append(element)


def table(doc, rows, grade):
    made = doc.add_table(rows=0, cols=2)
    made.style = "Table Grid"
    made.autofit = False
    for column, width in zip(made.columns, (Cm(8), grade)):
        column.width = width
    for row in rows:
        for cell, text in zip(made.add_row().cells, row):
            write(cell.paragraphs[0], text)
    doc.add_paragraph()


def part(doc, kind, what):
    if kind in ("title", "h"):
        doc.add_heading(what, 0 if kind == "title" else 1)
    elif kind in ("rows", "split"):
        table(doc, what, Cm(5.5) if kind == "rows" else Cm(2.6))
    elif kind == "entry":
        doc.add_paragraph(f"{what[0]} {'.' * (90 - len(what[0]))} {what[1]}")
    else:
        paragraph = write(doc.add_paragraph(), what)
        if kind == "narrow":
            paragraph.paragraph_format.right_indent = Cm(9)
        if kind == "note":
            for run in paragraph.runs:
                run.font.size = Pt(8)


def print_office(doc, file):
    made = Document()
    foot = made.sections[0].footer.paragraphs[0]
    foot.add_run(doc["foot"] + "\t\t")
    number(foot)
    if doc.get("columns") == 2:
        made.sections[0]._sectPr.xpath("./w:cols")[0].set(qn("w:num"), "2")
    for at, page in enumerate(doc["pages"]):
        if at > 0:
            made.add_page_break()
        for one in page:
            part(made, *one)
    with tempfile.TemporaryDirectory() as work:
        made.save(f"{work}/a.docx")
        subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", work, f"{work}/a.docx"], check=True, stdout=subprocess.DEVNULL)
        shutil.copy(f"{work}/a.pdf", file)
