import re
import tempfile
import typst

HEAD = """#set document(date: none)
#set page(paper: "a4", margin: 2.3cm, columns: %d, footer: context [#text(8pt)[%s #h(1fr) #counter(page).display()]])
#set text(11pt, lang: "en", hyphenate: true)
#set par(justify: true)
#show heading: set block(above: 16pt, below: 10pt)
"""


def words(text):
    text = re.sub(r"([\\#*_$@<>\[\]`~])", r"\\\1", text)
    return re.sub(r"\^(\d)\^", r"#super[\1]", text)


def part(kind, what):
    if kind in ("rows", "split"):
        cells = ", ".join(f"[{words(a)}], [{words(b)}]" for a, b in what)
        return f"#[#set par(justify: false)\n#table(columns: (8.4cm, {'5cm' if kind == 'rows' else '2.5cm'}), align: left + horizon, {cells})]"
    if kind == "entry":
        return f"{words(what[0])} #box(width: 1fr, repeat[.]) {what[1]}"
    if kind in ("title", "h"):
        return f"{'=' if kind == 'title' else '=='} {words(what)}"
    if kind == "narrow":
        return f"#block(width: 6cm)[{words(what)}]"
    return f"#text(8pt)[{words(what)}]" if kind == "note" else words(what)


def print_typst(doc, file):
    body = "\n#pagebreak()\n".join("\n\n".join(part(*one) for one in page) for page in doc["pages"])
    with tempfile.NamedTemporaryFile("w", suffix=".typ") as source:
        source.write(HEAD % (doc.get("columns", 1), words(doc["foot"])) + body)
        source.flush()
        typst.compile(source.name, output=file)
