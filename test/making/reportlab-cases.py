"""Makes PDF cases with ReportLab (and qpdf's like, pypdf, for the encrypted one): python3 reportlab-cases.py CASES"""
import os
import sys
import zlib
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfgen import canvas
from pypdf import PdfReader, PdfWriter

CASES = sys.argv[1]
W, H = A4


def path(case, name="report.pdf"):
    os.makedirs(f"{CASES}/{case}", exist_ok=True)
    return f"{CASES}/{case}/{name}"


def new(file, **kw):
    return canvas.Canvas(file, pagesize=kw.pop("pagesize", A4), invariant=1, pageCompression=1, **kw)


def flow(c, text, x, y, width, size=11, font="Helvetica", lead=1.3):
    """Sets a paragraph; gives where the next one begins."""
    for line in simpleSplit(text, font, size, width):
        c.setFont(font, size)
        c.drawString(x, y, line)
        y -= lead * size
    return y - 0.6 * size


def head(c, text, y=H - 80, size=18):
    c.setFont("Helvetica-Bold", size)
    c.drawString(60, y, text)
    return y - 1.8 * size


def picture(c):
    """A page as a scanner gives it: dots, and no words."""
    from PIL import Image
    image = Image.new("1", (400, 560), 1)
    for row in range(40, 520, 14):
        for col in range(40, 360):
            if (col * 7 + row) % 11 > 3:
                image.putpixel((col, row), 0)
    c.drawImage(ImageReader(image), 0, 0, W, H)


LONG = [
    "The partnership looked at forty files from the schools of the estate and asked every worker what had kept them from calling sooner.",
    "Two thirds of the workers named the form, which takes an hour and cannot be saved when the line drops half way through.",
    "Head teachers said that they ring a person they know, and write the form afterwards when the child has gone home.",
    "The board will shorten the form by the summer and will keep a person on the telephone until six in the evening.",
]


def scanned_page():
    c = new(path("pdf-scanned-page-among-text"))
    y = head(c, "Why schools call late")
    for text in LONG[:2]:
        y = flow(c, text, 60, y, 460)
    c.showPage()
    picture(c)
    c.showPage()
    y = H - 80
    for text in LONG[2:]:
        y = flow(c, text, 60, y, 460)
    c.save()


def scanned_whole():
    c = new(path("pdf-scanned-whole", "scan.pdf"))
    for _ in range(3):
        picture(c)
        c.showPage()
    c.save()


def encrypted():
    plain = path("pdf-encrypted-and-damaged", "secret.pdf")
    c = new(plain)
    flow(c, LONG[0], 60, H - 80, 460)
    c.save()
    writer = PdfWriter(clone_from=PdfReader(plain))
    writer.encrypt("a password that nobody knows", algorithm="RC4-128")
    writer.write(plain)
    # Owner's password only: whoever opens it may read it.
    open_to_all = path("pdf-encrypted-and-damaged", "printing-forbidden.pdf")
    c = new(open_to_all)
    y = head(c, "Why schools call late")
    for text in LONG:
        y = flow(c, text, 60, y, 460)
    c.save()
    writer = PdfWriter(clone_from=PdfReader(open_to_all))
    writer.encrypt("", "an owner", algorithm="RC4-128", permissions_flag=0)
    writer.write(open_to_all)


def damaged():
    whole = path("pdf-encrypted-and-damaged", "cut-short.pdf")
    c = new(whole)
    for page in range(6):
        y = head(c, f"Visit {page + 1} to the day centre") if page == 0 else H - 80
        for text in LONG:
            y = flow(c, text.replace("forty", f"{page + 40}").replace("an hour", f"{page + 60} minutes"), 60, y, 460)
        c.showPage()
    c.save()
    data = open(whole, "rb").read()
    # The table of its objects is lost, as in a download that broke off right before its end.
    open(whole, "wb").write(data[: data.rindex(b"xref", 0, data.rindex(b"startxref"))])
    open(path("pdf-encrypted-and-damaged", "empty.pdf"), "wb").write(b"%PDF-1.4\n" + zlib.compress(b"nothing"))


def rotated():
    c = new(path("pdf-rotated-pages"))
    y = head(c, "Contacts by quarter")
    flow(c, LONG[0], 60, y, 460)
    c.showPage()
    # A page that is set upright and shown on its side, and one whose words are turned.
    c.setPageRotation(90)
    c.translate(H, 0)
    c.rotate(90)
    flow(c, LONG[1], 60, H - 80, 460)
    c.showPage()
    c.setPageRotation(0)
    c.saveState()
    c.translate(0, H)
    c.rotate(-90)
    flow(c, LONG[2], 80, 480, 660)
    c.restoreState()
    c.saveState()
    c.translate(30, 200)
    c.rotate(90)
    c.setFont("Helvetica", 8)
    c.drawString(0, 0, "Restricted until published")
    c.restoreState()
    c.showPage()
    y = flow(c, LONG[3], 60, H - 80, 460)
    c.save()


def forms():
    c = new(path("pdf-form-fields"))
    y = head(c, "Record of a meeting about a home")
    y = flow(c, LONG[0], 60, y, 460)
    for name, value in [("Chair", "Ann Field"), ("Outcome", "The home may take two more children from May."), ("Next meeting", "")]:
        c.drawString(60, y, name + ":")
        c.acroForm.textfield(name=name, tooltip=name, value=value, x=160, y=y - 4, width=340, height=18, fontSize=10)
        y -= 30
    y = flow(c, LONG[3], 60, y - 10, 460)
    c.save()


def many_pages():
    c = new(path("pdf-500-pages"))
    head(c, "Register of visits")
    for page in range(1, 501):
        flow(c, f"Visit number {page} took the worker to house {page * 7 % 500} of the estate, where {page % 9 + 2} people were asked what they needed most.", 60, H - 140, 460)
        c.setFont("Helvetica", 8)
        c.drawString(60, 40, "Register of visits, restricted")
        c.drawRightString(W - 60, 40, f"Page {page} of 500")
        c.showPage()
    c.save()


def twice():
    c = new(path("pdf-text-twice"))
    # Bold by printing twice, a hair apart.
    for shift in (0, 0.3):
        c.setFont("Helvetica", 20)
        c.drawString(60 + shift, H - 80, "Short visits are enough for none")
    y = H - 120
    for text in LONG:
        y = flow(c, text, 60, y, 460)
    # What recognised the words of a picture wrote them once more, unseen.
    hidden = c.beginText(60, H - 120)
    hidden.setTextRenderMode(3)
    hidden.setFont("Helvetica", 11)
    for line in simpleSplit(LONG[0], "Helvetica", 11, 460):
        hidden.textLine(line)
    c.drawText(hidden)
    c.showPage()
    y = H - 80
    for text in LONG:
        y = flow(c, text, 60, y, 300, size=9)
    c.save()


def wide():
    c = new(path("pdf-three-columns-and-box"), pagesize=landscape(A4))
    height, width = A4[0], A4[1]
    c.setFont("Helvetica-Bold", 20)
    c.drawString(40, height - 60, "A bulletin for foster carers")
    words = [
        "Carers in the first group met on Mondays and spoke about sleep. {0} of them had been woken more than twice a night for a month, and none had told the agency.",
        "Carers in the second group met on Tuesdays and spoke about school. Only {0} of them had been asked to the meeting at which the plan for the child was changed.",
        "Carers in the third group met on Fridays and spoke about money. For {0} of them the allowance came late, and the letter about it came later than the money did.",
    ]
    for col, text in enumerate(words):
        y = height - 100
        for number in ("Nine", "Eleven", "Fourteen"):
            y = flow(c, text.format(number), 40 + col * 262, y, 236, size=10)
    c.setFont("Helvetica-Bold", 10)
    c.drawString(40, 40, "Ring the carers’ line on weekdays from eight.")
    c.save()


for case in (scanned_page, scanned_whole, encrypted, damaged, rotated, forms, many_pages, twice, wide):
    case()
