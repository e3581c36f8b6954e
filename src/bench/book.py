#!/usr/bin/env python3
"""Makes a workbook of many clients as Excel writes one, with a note of its own in every third row:

    python3 src/bench/book.py BOOK.xlsx CLIENTS DAYS [--by-day]

The rows are sorted by client, or by day as they came in. Nothing but Python's own library is needed.
"""

import random
import sys
import zipfile

FIRST_DAY = 45292  # 1 January 2024
HEADINGS = [
    "Client", "Date", "Sleep position", "Pillow", "Techniques", "Massage minutes",
    "Morning stiffness", "Pain on waking", "Sleep hours", "Notes",
]
POSITIONS = ["Back", "Left side", "Right side", "Stomach", "Mixed"]
TECHNIQUES = ["Foam roller 10", "Effleurage 10; Cat-cow 5", "Deep tissue (pro) 45"]
NOTES = ["slept well", "late night", "long drive, stiff at first", "up twice", "garden all day"]
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


class Texts:
    """The texts that cells point at."""

    def __init__(self):
        self.numbers = {}

    def number(self, text):
        return self.numbers.setdefault(text, len(self.numbers))


def row(number, client, day, luck, texts):
    """One morning of one client."""

    def text(column, value):
        return f'<c r="{column}{number}" t="s"><v>{texts.number(value)}</v></c>'

    cells = [
        text("A", f"Client {client:05}"),
        f'<c r="B{number}" s="1"><v>{FIRST_DAY + day}</v></c>',
        text("C", luck.choice(POSITIONS)),
        text("D", "Feather" if day % 60 < 30 else "Latex contour"),
    ]
    if luck.random() < 0.4:
        cells.append(text("E", luck.choice(TECHNIQUES)))
        cells.append(f'<c r="F{number}"><v>{luck.randint(5, 45)}</v></c>')
    stiffness = luck.randint(2, 8)
    cells.append(f'<c r="G{number}"><v>{stiffness}</v></c>')
    cells.append(f'<c r="H{number}"><v>{max(0, stiffness - luck.randint(0, 2))}</v></c>')
    cells.append(f'<c r="I{number}"><v>{luck.randint(10, 18) / 2}</v></c>')
    if luck.random() < 1 / 3:
        cells.append(text("J", f"{luck.choice(NOTES)}, entry {number}"))
    return f'<row r="{number}">{"".join(cells)}</row>'


def sheet(out, clients, days, by_day, texts):
    luck = random.Random(18)
    out.write(f'{XML}<worksheet xmlns="{MAIN}"><sheetData><row r="1">'.encode())
    for at, heading in enumerate(HEADINGS):
        out.write(f'<c r="{"ABCDEFGHIJ"[at]}1" t="s"><v>{texts.number(heading)}</v></c>'.encode())
    out.write(b"</row>")
    if by_day:
        pairs = ((client, day) for day in range(days) for client in range(clients))
    else:
        pairs = ((client, day) for client in range(clients) for day in range(days))
    for at, (client, day) in enumerate(pairs):
        out.write(row(at + 2, client, day, luck, texts).encode())
    out.write(b"</sheetData></worksheet>")


def main(path, clients, days, by_day):
    texts = Texts()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        with book.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as out:
            sheet(out, clients, days, by_day, texts)
        with book.open("xl/sharedStrings.xml", "w", force_zip64=True) as out:
            out.write(f'{XML}<sst xmlns="{MAIN}">'.encode())
            for text in texts.numbers:
                out.write(f"<si><t>{text}</t></si>".encode())
            out.write(b"</sst>")
        parts = {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
            'content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" '
            f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
            '<sheet name="Log" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">'
            f'<Relationship Id="r1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
            f'<Relationship Id="r2" Type="{OFFICE}/styles" Target="styles.xml"/>'
            f'<Relationship Id="r3" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
            "</Relationships>",
            "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><cellXfs count="2">'
            '<xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        }
        for name, text in parts.items():
            book.writestr(name, XML + text)


if __name__ == "__main__":
    words = [word for word in sys.argv[1:] if word != "--by-day"]
    if len(words) != 3:
        sys.exit(__doc__)
    main(words[0], int(words[1]), int(words[2]), "--by-day" in sys.argv)
