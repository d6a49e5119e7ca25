"""Print a document to PDF by different producers.

A document is {"pages": [[(kind, what), …], …], "foot": text, "columns": 1 or 2}: pages are broken by hand between its
lists, and go on over as many as they fill. Kinds are title, h (heading), p, narrow (a narrow paragraph), rows and
split (tables of two columns, the second wide or so narrow that its words break), entry (of a list of contents) and
note (below a table). `^1^` in a text raises its digit.
"""
from .browser import print_browser
from .fpdf_printer import print_fpdf
from .latex import print_latex
from .office import print_office
from .reportlab_printer import print_reportlab
from .typst_printer import print_typst

PRINTERS = {
    "latex": print_latex,
    "office": print_office,
    "browser": print_browser,
    "reportlab": print_reportlab,
    "fpdf": print_fpdf,
    "typst": print_typst,
}
