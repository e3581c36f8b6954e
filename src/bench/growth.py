#!/usr/bin/env python3
"""How the cost grows: with the days of a log, its setup changes, its names of techniques, and with the logs of a folder.

    python3 src/bench/growth.py [--runs 1] [--most 10000] [--only days|changes|names|logs] [--java java -jar ...]
    python3 src/bench/growth.py --write FOLDER      only writes 100 logs of 90 days, for WarmReport.java

Run it from the project's folder, after `mvn -DskipTests package`; it needs nothing but Python. Each row is a
process of its own, in a heap of 256 MB: a whole report with all figures of one log, or `batch` over a folder of
logs of 90 days. Said are the medians of wall time and processor time, and the most memory that a run held.
"""

import argparse
import os
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta

ROOT = pathlib.Path(__file__).resolve().parents[2]
JAVA = ["java", "-Xmx256m", "-jar", str(ROOT / "target" / "spinelog.jar")]
LAST = date(2026, 10, 30)
HEADINGS = ("Date,Sleep position,Pillow,Mattress,Knee pillow,Lumbar support,Techniques,Massage minutes,"
            "Morning stiffness,Stiffness minutes,Pain on waking,Pain in the evening,Sleep hours,Red flags,Notes")
TECHNIQUES = ["Effleurage", "Petrissage", "Foam roller", "Tennis ball", "Knee-to-chest", "Cat-cow",
              "Spinal twist", "Deep tissue", "Reflexology"]
SIZES = {
    "days": [(days, days, 4, 9) for days in (90, 365, 1000, 3650, 10000)],
    "changes": [(changes, 3650, changes, 9) for changes in (10, 100, 1000)],
    "names": [(names, 1000, 4, names) for names in (10, 100, 500)],
    "logs": [(logs, 90, 2, 6) for logs in (10, 100, 1000)],
}
SAID = {
    "days": "days, 4 changes",
    "changes": "changes of the setup in 3,650 days",
    "names": "names of techniques in 1,000 days",
    "logs": "logs of 90 days, `batch`",
}


def names_of(many):
    """So many techniques: those that are known, then others that are not alike."""
    chance = random.Random(many)
    made = ["".join(chance.choices("abcdefghiklmnoprstuvz", k=9)).capitalize() for _ in range(many)]
    return (TECHNIQUES + made)[:many]


def write_log(path, seed, days, changes, names):
    """A log of so many days: changes evenly spread, scores that remember the day before, gaps and blanks."""
    chance = random.Random(seed)
    techniques = names_of(names)
    rows = [HEADINGS]
    pillow, level, state = 0, 5.5, 0.0
    for i in range(days):
        if pillow < (i * (changes + 1)) // days:
            pillow += 1
            level = min(8, max(2.5, level + chance.gauss(0, 1.2)))
        state = 0.35 * state + chance.gauss(0, 1.1)
        if chance.random() < 0.06:
            continue
        score = min(10, max(0, round(level + state)))
        minutes = chance.choice([5, 8, 10, 12, 15, 20]) if chance.random() < 0.4 else None
        cells = [LAST - timedelta(days=days - 1 - i),
                 chance.choices(["back", "left side", "right side", "stomach", "mixed"], [8, 6, 4, 1, 2])[0],
                 f"Pillow {pillow}", "Firm", chance.choice(["yes", "no", ""]), chance.choice(["yes", "no"]),
                 f"{chance.choice(techniques)} {minutes}" if minutes else "", minutes or "",
                 "" if chance.random() < 0.04 else score, 6 * score, max(0, score - chance.randrange(2)),
                 max(0, score - chance.randrange(3)), f"{chance.uniform(5, 8.5):.1f}", "",
                 chance.choice(["", "", "", "late evening", "long drive"])]
        rows.append(",".join(map(str, cells)))
    path.write_text("\n".join(rows) + "\n")


def write_logs(folder, number, days, changes, names):
    folder.mkdir(exist_ok=True)
    for seed in range(number):
        write_log(folder / f"client-{seed:04d}.csv", seed, days, changes, names)


def timed(command):
    """Wall and processor seconds of one run, and the most megabytes that it held."""
    begun = time.monotonic()
    run = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = run.stderr.read().decode()
    _, status, used = os.wait4(run.pid, 0)
    run.returncode = os.waitstatus_to_exitcode(status)
    if run.returncode != 0:
        sys.exit(f"{' '.join(map(str, command[:6]))} ... ended with {run.returncode}\n{said}")
    return time.monotonic() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def measured(kind, size, runs, java, folder):
    """One row of the table."""
    number, days, changes, names = size
    source = folder / f"{kind}-{number}"
    if kind == "logs":
        write_logs(source, number, days, changes, names)
        words = ["batch", "--quiet", str(source)]
    else:
        source = source.with_suffix(".csv")
        write_log(source, number, days, changes, names)
        words = ["report", "--quiet", str(source)]
    taken = [timed([*java, *words, "-o", str(folder / f"out-{kind}-{number}-{run}")]) for run in range(runs)]
    wall, used, held = (statistics.median(column) for column in zip(*taken))
    print(f"| {SAID[kind]} | {number:,} | {wall:.1f} | {used:.1f} | {held:.0f} |")
    sys.stdout.flush()


def main():
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--runs", type=int, default=1)
    words.add_argument("--most", type=int, default=10000)
    words.add_argument("--only", choices=SIZES)
    words.add_argument("--write", type=pathlib.Path)
    words.add_argument("--java", nargs=argparse.REMAINDER, default=JAVA, help="another way to start, last on the line")
    asked = words.parse_args()
    if asked.write:
        write_logs(asked.write, 100, 90, 2, 6)
        return
    print(f"{date.today()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}\n")
    print("| what grows | how many | wall s | processor s | memory MB |\n|---|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as name:
        for kind, sizes in SIZES.items():
            for size in sizes:
                if asked.only in (None, kind) and size[0] <= asked.most:
                    measured(kind, size, asked.runs, asked.java, pathlib.Path(name))


if __name__ == "__main__":
    main()
