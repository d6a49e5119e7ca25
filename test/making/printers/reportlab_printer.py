import re
from html import escape
from reportlab.lib.colors import grey
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.lib.units import cm
from reportlab.platypus import BaseDocTemplate, Frame, Indenter, PageBreak, PageTemplate, Paragraph, Spacer, Table

styles = getSampleStyleSheet()
STYLE = {"title": styles["Title"], "h": styles["Heading2"], "note": ParagraphStyle("note", parent=styles["BodyText"], fontSize=7)}


def words(text, kind="p"):
    return Paragraph(re.sub(r"\^(\d)\^", r"<super>\1</super>", escape(text)), STYLE.get(kind, styles["BodyText"]))


def part(kind, what):
    if kind in ("rows", "split"):
        widths = [8.2 * cm, (5 if kind == "rows" else 2.3) * cm]
        return [Table([[words(a), words(b)] for a, b in what], colWidths=widths, style=[("GRID", (0, 0), (-1, -1), 0.5, grey), ("VALIGN", (0, 0), (-1, -1), "TOP")]), Spacer(0, 12)]
    if kind == "entry":
        return [words(f"{what[0]} {'.' * 60} {what[1]}")]
    if kind == "narrow":
        return [Indenter(0, 10 * cm), words(what), Indenter(0, -10 * cm)]
    return [words(what, kind)]


def print_reportlab(doc, file):
    def foot(canvas, made):
        canvas.setFont("Helvetica", 8)
        canvas.drawString(2.2 * cm, 1.2 * cm, doc["foot"])
        canvas.drawRightString(A4[0] - 2.2 * cm, 1.2 * cm, str(made.page))

    count = doc.get("columns", 1)
    width = (A4[0] - 4.4 * cm - (count - 1) * 0.8 * cm) / count
    frames = [Frame(2.2 * cm + at * (width + 0.8 * cm), 2 * cm, width, A4[1] - 4 * cm, 0, 0, 0, 0) for at in range(count)]
    made = BaseDocTemplate(file, pagesize=A4, invariant=1, pageTemplates=[PageTemplate("page", frames, onPage=foot)])
    story = []
    for at, page in enumerate(doc["pages"]):
        story += [PageBreak()] * (at > 0) + [flowable for one in page for flowable in part(*one)]
    made.build(story)
