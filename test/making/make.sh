#!/usr/bin/env bash
# Makes the PDFs and Word files of the tests anew. Needs pdflatex, LibreOffice, Chromium, and of Python reportlab, pypdf,
# pillow, python-docx, fpdf2 and typst; the tests need none of them.
set -eu
cd "$(dirname "$0")"
cases=../documents
export SOURCE_DATE_EPOCH=1550000000 FORCE_SOURCE_DATE=1
work=$(mktemp -d)

tex() { # SOURCE CASE
  for _ in 1 2 3; do pdflatex -interaction=batchmode -output-directory "$work" "$1.tex" >/dev/null; done
  mkdir -p "$cases/$2" && cp "$work/$1.pdf" "$cases/$2/report.pdf"
}
printed() { # PAGE CASE FILE [OPTION]
  mkdir -p "$cases/$2"
  chromium --headless --no-sandbox --disable-gpu ${4:-} --print-to-pdf="$work/page.pdf" "file://$PWD/$1" >/dev/null 2>&1
  cp "$work/page.pdf" "$cases/$2/$3"
}
plain=--no-pdf-header-footer

tex two-columns pdf-two-columns-footnotes
tex ligatures-hyphens pdf-ligatures-and-hyphens
tex contents-labels pdf-contents-and-page-labels
tex grade-tabular pdf-grade-tabular
printed $cases/pdf-and-page-of-one-article/page.html pdf-and-page-of-one-article page.pdf $plain
printed pages/right-to-left.html pdf-right-to-left-words report.pdf $plain
printed pages/printed-web-page.html pdf-printed-web-page page.pdf
mkdir -p $cases/pdf-grade-table-cells-over-lines
python3 grade-tables.py $cases/pdf-grade-table-cells-over-lines
python3 reportlab-cases.py $cases
python3 word.py $cases/docx-tracked-changes
mkdir -p $cases/pdf-from-word-running-heads $cases/docx-running-heads-lists-grades
python3 office-report.py "$cases/docx-running-heads-lists-grades/report.docx"
soffice --headless --convert-to pdf --outdir "$work" "$cases/docx-running-heads-lists-grades/report.docx" >/dev/null
cp "$work/report.pdf" $cases/pdf-from-word-running-heads/report.pdf
python3 word-cases.py $cases
mkdir -p $cases/odt-from-office
soffice --headless --convert-to odt --outdir "$cases/odt-from-office" "$cases/docx-running-heads-lists-grades/report.docx" >/dev/null
mkdir -p ../indexer/formats/grade-reports
python3 grade-reports.py ../indexer/formats/grade-reports
mkdir -p ../indexer/formats/origin
python3 origin-texts.py ../indexer/formats/origin
