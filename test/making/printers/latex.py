import os
import re
import shutil
import subprocess
import tempfile

HEAD = r"""\documentclass[11pt%s]{article}
\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{lmodern,array}\usepackage[a4paper,margin=2.4cm]{geometry}
\usepackage{fancyhdr}\pagestyle{fancy}\fancyhf{}\renewcommand{\headrulewidth}{0pt}\fancyfoot[L]{%s}\fancyfoot[R]{\thepage}
\setlength{\parindent}{0pt}\setlength{\parskip}{6pt}\begin{document}
"""


def tex(text):
    text = re.sub(r"([&%$#_])", r"\\\1", text).replace("’", "'").replace("“", "``").replace("”", "''")
    return re.sub(r"\^(\d)\^", r"\\textsuperscript{\1}", text)


def table(rows, grade):
    lines = "".join(f"{tex(a)} & {tex(b)}\\\\\\hline\n" for a, b in rows)
    return f"\\begin{{tabular}}{{|p{{8.2cm}}|>{{\\raggedright\\arraybackslash}}p{{{grade}}}|}}\\hline\n{lines}\\end{{tabular}}"


def part(kind, what):
    if kind == "title":
        return f"{{\\LARGE\\bfseries {tex(what)}\\par}}"
    if kind == "h":
        return f"{{\\large\\bfseries {tex(what)}\\par}}"
    if kind in ("rows", "split"):
        return table(what, "5cm" if kind == "rows" else "2.3cm") + "\\par"
    if kind == "entry":
        return f"{tex(what[0])} \\dotfill\\ {what[1]}\\par"
    if kind == "narrow":
        return f"\\parbox{{6cm}}{{{tex(what)}}}\\par"
    if kind == "note":
        return f"{{\\footnotesize {tex(what)}\\par}}"
    return tex(what) + "\\par"


def print_latex(doc, file):
    columns = ",twocolumn" if doc.get("columns") == 2 else ""
    body = "\n\\newpage\n".join("\n\n".join(part(*one) for one in page) for page in doc["pages"])
    with tempfile.TemporaryDirectory() as work:
        with open(f"{work}/a.tex", "w") as out:
            out.write(HEAD % (columns, tex(doc["foot"])) + body + "\n\\end{document}\n")
        env = {**os.environ, "SOURCE_DATE_EPOCH": "1550000000", "FORCE_SOURCE_DATE": "1"}
        subprocess.run(["pdflatex", "-interaction=batchmode", "a.tex"], cwd=work, env=env, check=True, stdout=subprocess.DEVNULL)
        shutil.copy(f"{work}/a.pdf", file)
