#!/usr/bin/env python3
"""Makes a folder of logs of 28 days, as small as a report has use for:

    python3 src/bench/clinic.py FOLDER LOGS
"""

import pathlib
import random
import sys
from datetime import date, timedelta

HEADINGS = "Date,Sleep position,Pillow,Techniques,Morning stiffness,Notes"


def log(number):
    luck = random.Random(number)
    rows = [HEADINGS]
    for day in range(28):
        cells = [
            str(date(2026, 10, 1) + timedelta(day)),
            luck.choice(["Back", "Left side", "Right side"]),
            "Feather" if day < 14 else "Latex",
            luck.choice(["", "Foam roller 5", "Cat-cow 5"]),
            str(luck.randint(2, 8)),
            luck.choice(["", "slept well", "late night"]),
        ]
        rows.append(",".join(cells))
    return "\n".join(rows) + "\n"


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(int(sys.argv[2])):
        (folder / f"client-{number:05}.csv").write_text(log(number))
