"""Makes PDF reports with a table of grades whose cells break over lines (ReportLab): python3 grade-tables.py FOLDER"""
import sys
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

styles = getSampleStyleSheet()
AREAS = [
    ("The impact of leaders on social work practice with children and families", "Good"),
    ("The experiences and progress of children who need help and protection", "Requires improvement to be good"),
    ("The experiences and progress of children in care", "Good"),
    ("Overall effectiveness", "Requires improvement to be good"),
]
BODY = [
    "Social workers in team {0} know their children well and visit them often. Plans are not always clear about what must change, by when, and who will help the family to change it.",
    "Managers of team {0} oversee most decisions and record why they took them, although the reasons for closing a case are missing from a third of the files that were read.",
    "Children told the inspectors of team {0} that their worker listens to them. Foster carers said that they hear too late of meetings, and that training days fill up fast.",
]


def paragraph(text, style="BodyText"):
    return Paragraph(text, styles[style])


def foot(canvas, doc):
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, 30, "Inspection report: Penmarsh Borough Council")
    canvas.drawRightString(540, 30, str(doc.page))


doc = SimpleDocTemplate(sys.argv[1] + "/report.pdf", pagesize=A4, invariant=1)
rows = [[paragraph("Judgement"), paragraph("Grade")]] + [[paragraph(a), paragraph(g)] for a, g in AREAS]
story = [
    paragraph("Inspection of Penmarsh children’s services", "Title"),
    paragraph("The inspectors visited Penmarsh Borough Council for two weeks and read the files of sixty children."),
    Table(rows, colWidths=[200, 90]),
    paragraph("What needs to improve", "Heading2"),
]
for team in range(1, 22):
    story += [paragraph(line.format(team)) for line in BODY]
doc.build(story, onFirstPage=foot, onLaterPages=foot)
