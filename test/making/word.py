"""Makes a Word document with tracked changes, a comment, a list, a table and a footnote: python3 word.py FOLDER"""
import sys
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def p(text, style=None, extra=""):
    props = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else extra
    return f"<w:p>{props}{text}</w:p>"


def r(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


LIST = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
CELL = "<w:tc>%s</w:tc>"
body = "".join([
    p(r("Learning review: the harbour estate"), "Title"),
    p(r("What happened"), "Heading1"),
    p(r("The panel read the files of four agencies and spoke to the staff who had known the family longest. ")
      + '<w:del w:author="A"><w:r><w:delText>Nobody had called at the house.</w:delText></w:r></w:del>'
      + '<w:ins w:author="A">' + r("Health visitors had called at the house eleven times.") + "</w:ins>"
      + '<w:r><w:footnoteReference w:id="2"/></w:r>'),
    p(r("What the panel recommends"), "Heading1"),
    p(r("tell the school when a child moves within the estate,"), extra=LIST),
    p(r("hold the first meeting within ten working days."), extra=LIST),
    "<w:tbl><w:tr>" + CELL % p(r("Agency")) + CELL % p(r("Meetings attended")) + "</w:tr><w:tr>"
    + CELL % p(r("Police")) + CELL % p(r("Nine of eleven")) + "</w:tr></w:tbl>",
    p(r("The board will look at progress again in the spring and publish what it finds.")),
])
styles = "".join(
    f'<w:style w:styleId="{i}"><w:name w:val="{n}"/></w:style>' for i, n in [("Title", "Title"), ("Heading1", "heading 1"), ("Heading2", "heading 2")])
files = {
    "[Content_Types].xml": '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
    "word/styles.xml": f"<w:styles {W}>{styles}</w:styles>",
    "word/footnotes.xml": f'<w:footnotes {W}><w:footnote w:id="2">{p(r("Audit of visits, sample of one."))}</w:footnote></w:footnotes>',
    "word/comments.xml": f'<w:comments {W}><w:comment w:id="1">{p(r("Is this number right?"))}</w:comment></w:comments>',
}
with zipfile.ZipFile(sys.argv[1] + "/review.docx", "w", zipfile.ZIP_DEFLATED) as out:
    for name, text in files.items():
        out.writestr(zipfile.ZipInfo(name, (2019, 3, 1, 0, 0, 0)), text)
