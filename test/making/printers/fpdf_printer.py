import re
from datetime import datetime, timezone
from fpdf import FPDF

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans"


class Printed(FPDF):
    def footer(self):
        self.set_y(-14)
        self.set_font("Sans", size=8)
        self.cell(0, 8, f"{self.foot} – page {self.page_no()} of {{nb}}", align="C")


def plain(text):
    """The library raises digits by signs of Unicode alone."""
    return re.sub(r"\^(\d)\^", lambda m: "⁰¹²³⁴⁵⁶⁷⁸⁹"[int(m[1])], text)


def part(pdf, kind, what):
    pdf.set_font("Sans", "B" if kind in ("title", "h") else "", {"title": 20, "h": 14, "note": 8}.get(kind, 11))
    if kind in ("rows", "split"):
        width = 80 + (50 if kind == "rows" else 30)
        with pdf.table(width=width, col_widths=(80, width - 80), align="LEFT", text_align="LEFT", first_row_as_headings=False) as table:
            for row in what:
                cells = table.row()
                for text in row:
                    cells.cell(plain(text))
    elif kind == "entry":
        pdf.cell(150, 7, what[0])
        pdf.cell(0, 7, what[1], new_x="LMARGIN", new_y="NEXT")
    else:
        pdf.multi_cell(60 if kind == "narrow" else 0, None, plain(what), align="L" if kind in ("title", "h") else "J", new_x="LMARGIN", new_y="NEXT")
    pdf.ln(3)


def print_fpdf(doc, file):
    pdf = Printed(format="A4")
    pdf.foot = doc["foot"]
    pdf.set_creation_date(datetime(2019, 3, 1, tzinfo=timezone.utc))
    pdf.add_font("Sans", "", FONT + ".ttf")
    pdf.add_font("Sans", "B", FONT + "-Bold.ttf")
    pdf.set_auto_page_break(True, 20)
    pdf.set_margins(22, 20)
    for page in doc["pages"]:
        pdf.add_page()
        for one in page:
            part(pdf, *one)
    pdf.output(file)
