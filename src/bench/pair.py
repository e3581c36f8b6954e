#!/usr/bin/env python3
"""How long Spinelog takes beside a Python program that does the same job (peer.py), in one run.

    python3 src/bench/pair.py [--runs 7] [--logs 200] [--days 90] [--only cold|many]

Run it from the project's folder, after `mvn -DskipTests package` (with `-P dist` also the folder for
people without Java is timed). It needs the peer's libraries in the Python that runs it:

    apt-get install python3-pandas python3-statsmodels python3-matplotlib python3-reportlab python3-openpyxl

Each round starts every program once, in turn, so that a busy machine slows all of them; said are the
medians of wall time and processor time, and wall time as a share of the peer's.
"""

import argparse
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "samples" / "march-new-pillow.xlsx"
JAR = ROOT / "target" / "spinelog.jar"
DIST = ROOT / "target" / "dist" / "spinelog" / "spinelog"
TECHNIQUES = ["Foam roller 5 min", "Cat-cow x10", "Petrissage 10", "Trigger point 5", "Spinal twist 5", "Tennis ball 3"]
HEADINGS = ["Date", "Sleep position", "Pillow", "Mattress", "Knee pillow", "Lumbar support", "Techniques",
            "Massage minutes", "Morning stiffness", "Stiffness minutes", "Pain on waking", "Pain in the evening",
            "Sleep hours", "Red flags", "Notes"]


def day(chance, at, i, days, state):
    score = max(0, min(10, round(5 + state - (1 if i > days / 2 else 0))))
    done = "; ".join(t for t in TECHNIQUES if chance.random() < 0.25)
    return [at + timedelta(days=i), chance.choice(["Back", "Left side", "Right side", "Stomach"]),
            "Feather" if i < days / 3 else "Latex contour", "Soft" if i < 2 * days / 3 else "Medium firm",
            chance.choice(["yes", "no"]), "no", done, None, score, 5 * score, max(0, score - 1),
            min(10, score + chance.randrange(2)), 6 + chance.randrange(3), None,
            f"slept badly {chance.randrange(100)}" if chance.random() < 0.2 else None]


def write_logs(folder, number, days):
    """So many workbooks, each with two changes, six techniques, four scores, and gaps."""
    import openpyxl

    folder.mkdir()
    for seed in range(number):
        chance = random.Random(seed)
        book = openpyxl.Workbook()
        book.active.append(HEADINGS)
        state = 0.0
        for i in range(days):
            state = 0.5 * state + chance.gauss(0, 1)
            if chance.random() > 1 / 12:
                book.active.append(day(chance, date(2026, 1, 1), i, days, state))
        book.save(folder / f"client-{seed:03d}.xlsx")


def timed(command, folder):
    """Wall and processor seconds of one run."""
    environment = dict(os.environ, OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", PYTHONWARNINGS="ignore")
    begun = time.monotonic()
    run = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = run.stderr.read().decode()
    _, status, used = os.wait4(run.pid, 0)
    run.returncode = os.waitstatus_to_exitcode(status)
    wall = time.monotonic() - begun
    if run.returncode != 0 or not list(folder.glob("*.pdf")):
        sys.exit(f"{' '.join(map(str, command[:4]))} ... ended with {run.returncode}\n{said}")
    return wall, used.ru_utime + used.ru_stime


def pair(title, programs, runs, folder):
    """Runs the programs in turn; programs: name -> words before the output folder's name, words after."""
    times = {name: [] for name in programs}
    for _ in range(runs):
        for name, (before, after) in programs.items():
            out = folder / "out"
            shutil.rmtree(out, ignore_errors=True)
            out.mkdir()
            times[name].append(timed([*before, str(out), *after], out))
    peer = statistics.median(wall for wall, _ in times["Python peer"])
    print(f"\n{title}: median of {runs}\n")
    print("| program | wall s | processor s | wall, of the peer's |\n|---|---:|---:|---:|")
    for name, taken in times.items():
        wall = statistics.median(wall for wall, _ in taken)
        used = statistics.median(used for _, used in taken)
        print(f"| {name} | {wall:.2f} | {used:.2f} | {wall / peer:.2f} |")
    sys.stdout.flush()


def programs(words):
    """The ways to start Spinelog that are built."""
    ways = {"java -jar": ["java", "-jar", str(JAR)], "src/main/jvm/fast": ["java", "@src/main/jvm/fast"]}
    if DIST.exists():
        ways["dist launcher"] = [str(DIST)]
    return {name: ([*way, *words, "-o"], []) for name, way in ways.items()}


def main():
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--runs", type=int, default=7)
    words.add_argument("--logs", type=int, default=200)
    words.add_argument("--days", type=int, default=90)
    words.add_argument("--only", choices=["cold", "many"])
    asked = words.parse_args()
    if not JAR.exists():
        sys.exit("target/spinelog.jar is missing: mvn -DskipTests package")
    peer = [sys.executable, str(ROOT / "src/bench/peer.py"), "-o"]
    print(f"{date.today()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        if asked.only != "many":
            one = {"Python peer": (peer, [str(SAMPLE)])}
            pair("A month, cold", {**one, **programs(["report", "--quiet", str(SAMPLE)])}, asked.runs, folder)
        if asked.only != "cold":
            logs = folder / "logs"
            write_logs(logs, asked.logs, asked.days)
            many = {"Python peer": (peer, [str(log) for log in sorted(logs.iterdir())])}
            title = f"{asked.logs} logs of {asked.days} days"
            pair(title, {**many, **programs(["batch", "--quiet", "--no-short", str(logs)])}, max(1, asked.runs // 3), folder)


main()
