"""Makes Word cases by hand, as Word writes them and no library does: python3 word-cases.py CASES"""
import os
import sys
import zipfile

NS = " ".join(f'xmlns:{p}="{u}"' for p, u in {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "v": "urn:schemas-microsoft-com:vml",
}.items())


def r(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(text, style=None):
    return f'<w:p>{f"<w:pPr><w:pStyle w:val={chr(34)}{style}{chr(34)}/></w:pPr>" if style else ""}{text}</w:p>'


def field(code, shown):
    return (f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> {code} </w:instrText></w:r>'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{r(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>')


def link(text):
    return f'<w:hyperlink w:anchor="_Toc1">{r(text)}</w:hyperlink>'


def cell(*content, props=""):
    return f"<w:tc><w:tcPr>{props}</w:tcPr>{''.join(content)}</w:tc>"


def row(*cells):
    return f"<w:tr>{''.join(cells)}</w:tr>"


def table(*rows):
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def box(content):
    """Word keeps a text box twice: for itself, and for programs older than 2010."""
    return (f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>'
            f"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>")


STYLES = "".join(f'<w:style w:styleId="{i}"><w:name w:val="{n}"/></w:style>' for i, n in
                 [("Title", "Title"), ("Heading1", "heading 1"), ("Heading2", "heading 2"), ("TOC1", "toc 1"), ("TOCHeading", "TOC Heading")])


def save(case, body, name="report.docx", **parts):
    os.makedirs(f"{sys.argv[1]}/{case}", exist_ok=True)
    files = {"[Content_Types].xml": '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
             "word/document.xml": f"<w:document {NS}><w:body>{body}</w:body></w:document>",
             "word/styles.xml": f"<w:styles {NS}>{STYLES}</w:styles>", **parts}
    with zipfile.ZipFile(f"{sys.argv[1]}/{case}/{name}", "w", zipfile.ZIP_DEFLATED) as out:
        for part, text in files.items():
            out.writestr(zipfile.ZipInfo(part, (2019, 3, 1, 0, 0, 0)), text)


save("docx-contents-and-fields", "".join([
    p(r("Guidance on the first visit"), "Title"),
    f'<w:sdt><w:sdtContent>{p(r("Contents"), "TOCHeading")}{p(link("Before the visit") + r(chr(9)) + field("PAGEREF _Toc1", "3"), "TOC1")}{p(link("At the door") + field("PAGEREF _Toc2", "5"), "TOC1")}</w:sdtContent></w:sdt>',
    p(r("Before the visit"), "Heading1"),
    p(r("Read the file before you go, and look at ") + field("REF _Ref1", "table 2") + r(" for the questions that the last worker left open.")),
    p(r("At the door"), "Heading1"),
    p(r("Say who you are and why you have come. The ") + link("duty line") + r(" can confirm it to the family while you wait.")),
]))
save("docx-text-box-twice", "".join([
    p(r("A week without meetings"), "Title"),
    p(r("The fieldwork team held no meetings for one week in June and went to see families instead.") + box(p(r("Visits rose from forty to ninety in that week alone.")))),
    p(r("Most workers asked for the same again, though not in a week in which reports for courts are due.")),
]))
save("docx-nested-and-merged-cells", "".join([
    p(r("What each agency knew"), "Title"),
    p(r("The chronology was put together from four files, and shows who knew what on which day.")),
    table(
        row(cell(p(r("Winter 2017")), props='<w:gridSpan w:val="2"/>')),
        row(cell(p(r("School"))), cell(p(r("Saw a bruise")), p(r("and rang the team")))),
        row(cell(p(r("Clinic"))), cell(table(row(cell(p(r("Weighed the baby"))), cell(p(r("told nobody"))))))),
    ),
    p(r("No two of the four files agree on the day on which the family moved.")),
]))
# What Word writes with a password is no archive, but a compound file.
os.makedirs(f"{sys.argv[1]}/docx-with-password", exist_ok=True)
with open(f"{sys.argv[1]}/docx-with-password/secret.docx", "wb") as out:
    out.write(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504) + "EncryptedPackage".encode("utf-16le") + bytes(480))
