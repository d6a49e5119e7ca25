import html
import os
import re
import subprocess
import tempfile

STYLE = """@page{size:A4;margin:2cm 2.2cm;@bottom-left{content:"%s";font-size:8pt}@bottom-right{content:counter(page);font-size:8pt}}
body{font:11pt/1.35 DejaVu Serif;%s;hyphens:auto;margin:0}h1{font-size:20pt}h2{font-size:14pt}
table{border-collapse:collapse}td{border:1px solid #555;padding:3pt 6pt;vertical-align:middle}td:first-child{width:9cm}
.rows td+td{width:5cm}.split td+td{width:2.2cm}.narrow{width:6cm}.note{font-size:8pt}.entry{display:flex;justify-content:space-between}.page{break-before:page}"""


def words(text):
    return re.sub(r"\^(\d)\^", r"<sup>\1</sup>", html.escape(text))


def part(kind, what):
    if kind in ("rows", "split"):
        rows = "".join(f"<tr><td>{words(a)}</td><td>{words(b)}</td></tr>" for a, b in what)
        return f'<table class="{kind}">{rows}</table>'
    if kind == "entry":
        return f'<div class="entry"><span>{words(what[0])}</span><span>{what[1]}</span></div>'
    tag = {"title": "h1", "h": "h2"}.get(kind, "p")
    return f'<{tag} class="{kind}">{words(what)}</{tag}>'


def print_browser(doc, file):
    pages = ['<div class="page">' * (at > 0) + "\n".join(part(*one) for one in page) + "</div>" * (at > 0) for at, page in enumerate(doc["pages"])]
    style = STYLE % (doc["foot"], "columns:2;column-gap:8mm" if doc.get("columns") == 2 else "")
    with tempfile.TemporaryDirectory() as work:
        with open(f"{work}/a.html", "w") as out:
            out.write(f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Report</title><style>{style}</style>{"".join(pages)}')
        command = [os.environ.get("CHROMIUM", "chromium"), "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={os.path.abspath(file)}", f"file://{work}/a.html"]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
