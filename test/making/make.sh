#!/usr/bin/env bash
# Makes the PDFs of the case folders anew. Needs pdflatex, ReportLab and Chromium; the tests need none of them.
set -eu
cd "$(dirname "$0")"
cases=../documents
export SOURCE_DATE_EPOCH=1550000000 FORCE_SOURCE_DATE=1
work=$(mktemp -d)
pdflatex -interaction=batchmode -output-directory "$work" two-columns.tex >/dev/null
mkdir -p $cases/pdf-two-columns-footnotes $cases/pdf-grade-table-cells-over-lines $cases/pdf-and-page-of-one-article
cp "$work/two-columns.pdf" $cases/pdf-two-columns-footnotes/report.pdf
/usr/bin/env python3 grade-tables.py $cases/pdf-grade-table-cells-over-lines
chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
  --print-to-pdf="$work/page.pdf" "file://$PWD/$cases/pdf-and-page-of-one-article/page.html" >/dev/null 2>&1
cp "$work/page.pdf" $cases/pdf-and-page-of-one-article/page.pdf
python3 word.py $cases/docx-tracked-changes
