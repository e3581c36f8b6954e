"""The same job in Python: what somebody who knows the usual libraries would write in an afternoon.

    python3 peer.py -o FOLDER LOG.xlsx ...

Reads each log with pandas; says before and after of every change of pillow or mattress for each of
the four scores, with and without a drift, by a regression with first-order autoregressive errors
(statsmodels); massage in the seven days before, each technique the day after, and sleep positions the
same way; draws eight figures (matplotlib) and sets them, with tables and the daily log, as a PDF of
several pages (reportlab). Used by pair.py as the yardstick of time; nobody should read its reports.
"""

import argparse
import io
import pathlib
import re

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import statsmodels.api as sm
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Image, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

SCORES = ["Morning stiffness", "Stiffness minutes", "Pain on waking", "Pain in the evening"]
STYLES = getSampleStyleSheet()


def read(path):
    log = pd.read_excel(path, sheet_name=0)
    log["Date"] = pd.to_datetime(log["Date"])
    log = log.drop_duplicates("Date").set_index("Date").sort_index()
    log = log.reindex(pd.date_range(log.index[0], log.index[-1]))
    for score in SCORES:
        if score in log:
            log[score] = pd.to_numeric(log[score], errors="coerce")
    for item in ("Pillow", "Mattress"):
        if item in log:
            log[item] = log[item].ffill()
    text = log["Techniques"].fillna("") if "Techniques" in log else pd.Series("", index=log.index)
    log["session"] = (text != "").astype(float)
    log["sessions7"] = log["session"].shift(1).rolling(7, min_periods=1).sum().fillna(0)
    techniques = {}
    for day, words in text.items():
        for word in re.split(r"[;,]", words):
            name = re.sub(r"\(.*?\)|x?\d+\s*(min)?", "", word).strip()
            if name:
                techniques.setdefault(name, set()).add(day)
    return log, techniques


def changes(log):
    found = []
    for item in ("Pillow", "Mattress"):
        if item in log:
            named = log[item].dropna()
            for day, (old, new) in zip(named.index[1:], zip(named[:-1], named[1:])):
                if old != new:
                    found.append((day, item, old, new))
    return sorted(found)


def regression(y, columns):
    """Coefficient and 95 % interval of the first column, with AR(1) errors."""
    frame = pd.DataFrame(columns).assign(y=y).dropna()
    if len(frame) < 10 or frame.iloc[:, 0].nunique() < 2:
        return None
    x = sm.add_constant(frame.drop(columns="y").to_numpy(float))
    fit = sm.GLSAR(frame["y"].to_numpy(float), x, rho=1).iterative_fit(8)
    low, high = fit.conf_int()[1]
    return fit.params[1], low, high, fit.pvalues[1]


def answers(log, techniques):
    drift = pd.Series(np.arange(len(log), dtype=float), index=log.index)
    weekday = {f"w{d}": pd.Series((log.index.dayofweek == d).astype(float), index=log.index) for d in range(6)}
    rows = []
    for score in [s for s in SCORES if s in log]:
        y = log[score]
        for day, item, old, new in changes(log):
            step = pd.Series((log.index >= day).astype(float), index=log.index)
            name = f"{score}: {item} {old} to {new}"
            rows.append((name + ", with drift", regression(y, {"step": step, "drift": drift})))
            rows.append((name + ", without drift", regression(y, {"step": step})))
            rows.append((name + ", with weekdays", regression(y, {"step": step, "drift": drift, **weekday})))
        rows.append((f"{score}: per session in 7 days", regression(y, {"s": log["sessions7"], "drift": drift})))
        rows.append((f"{score}: per 30 days", regression(y, {"drift": drift / 30})))
    y = log[SCORES[0]] if SCORES[0] in log else log[[s for s in SCORES if s in log][0]]
    for name, days in techniques.items():
        done = pd.Series([float(d - pd.Timedelta(days=1) in days) for d in log.index], index=log.index)
        rows.append((f"the day after {name}", regression(y, {"done": done, "drift": drift})))
    if "Sleep position" in log:
        for position in log["Sleep position"].dropna().unique():
            slept = (log["Sleep position"] == position).astype(float)
            rows.append((f"nights {position}", regression(y, {"slept": slept, "drift": drift})))
    return y, rows


def image(figure, width=480):
    data = io.BytesIO()
    figure.savefig(data, format="png", dpi=150)
    plt.close(figure)
    data.seek(0)
    w, h = figure.get_size_inches()
    return Image(data, width=width, height=width * h / w)


def figures(log, techniques, y, rows):
    weekly = log.resample("W")
    figure, ax = plt.subplots(figsize=(8, 3.2), layout="constrained")
    ax.plot(log.index, y, "o", ms=3)
    ax.plot(log.index, y.rolling(7, min_periods=3).mean())
    for day, item, _, new in changes(log):
        ax.axvline(day)
        ax.annotate(f"{item}: {new}", (day, 10))
    yield image(figure)
    for score in [s for s in SCORES if s in log][:1]:
        figure, ax = plt.subplots(figsize=(8, 2.6), layout="constrained")
        cuts = [d for d, *_ in changes(log)][:1] or [log.index[len(log) // 2]]
        ax.boxplot([log[score][: cuts[0]].dropna(), log[score][cuts[0] :].dropna()], vert=False)
        yield image(figure)
    figure, ax = plt.subplots(figsize=(8, 2.6), layout="constrained")
    ax.bar(weekly["session"].sum().index, weekly["session"].sum(), width=5)
    yield image(figure)
    if "Sleep position" in log:
        figure, ax = plt.subplots(figsize=(8, 2.6), layout="constrained")
        shares = pd.crosstab(log.index.to_period("W").astype(str), log["Sleep position"].to_numpy())
        shares.plot.bar(stacked=True, ax=ax)
        yield image(figure)
        figure, ax = plt.subplots(figsize=(8, 2.6), layout="constrained")
        groups = [(p, y[log["Sleep position"] == p].dropna()) for p in log["Sleep position"].dropna().unique()]
        ax.boxplot([g for _, g in groups], vert=False)
        ax.set_yticklabels([p for p, _ in groups])
        yield image(figure)
    known = [(name, r) for name, r in rows if r]
    figure, ax = plt.subplots(figsize=(8, 0.22 * len(known) + 1), layout="constrained")
    for i, (name, (b, low, high, _)) in enumerate(known):
        ax.plot([low, high], [i, i])
        ax.plot([b], [i], "s")
    ax.set_yticks(range(len(known)), [name for name, _ in known], fontsize=6)
    ax.axvline(0)
    yield image(figure)
    figure, axes = plt.subplots(len([s for s in SCORES if s in log]), 1, figsize=(8, 5), layout="constrained", squeeze=False)
    for ax, score in zip(axes[:, 0], [s for s in SCORES if s in log]):
        ax.plot(log.index, log[score], ".-", lw=0.6)
        ax.set_title(score, fontsize=7)
    yield image(figure)
    figure, ax = plt.subplots(figsize=(8, 2), layout="constrained")
    grid = np.full((7, len(log) // 7 + 2), np.nan)
    for i, (day, value) in enumerate(y.items()):
        grid[day.dayofweek, (i + log.index[0].dayofweek) // 7] = value
    ax.imshow(grid, aspect="auto")
    yield image(figure)


def table(rows, widths=None):
    made = Table(rows, colWidths=widths, repeatRows=1)
    made.setStyle(TableStyle([("FONTSIZE", (0, 0), (-1, -1), 7), ("GRID", (0, 0), (-1, -1), 0.25, colors.grey)]))
    return made


def report(path, folder):
    log, techniques = read(path)
    y, rows = answers(log, techniques)
    story = [Paragraph(f"Progress report of {path.name}", STYLES["Title"])]
    story.append(Paragraph(f"{log.index[0]:%d %b %Y} to {log.index[-1]:%d %b %Y}, {y.count()} mornings, mean {y.mean():.1f}", STYLES["Normal"]))
    for each in figures(log, techniques, y, rows):
        story += [each, Spacer(1, 6)]
    story.append(PageBreak())
    lines = [["", "estimate", "low", "high", "p"]]
    for name, r in rows:
        lines.append([name] + ([f"{v:.2f}" for v in r] if r else ["too few", "", "", ""]))
    story.append(table(lines))
    story.append(PageBreak())
    shown = [c for c in log.columns if c not in ("session", "sessions7")]
    small = STYLES["Normal"].clone("small", fontSize=5, leading=6)
    daily = [["Date"] + [c[:9] for c in shown]]
    for day, row in log.iterrows():
        daily.append([f"{day:%d %b}"] + [Paragraph("" if pd.isna(v) else str(v), small) for v in row[shown]])
    story.append(table(daily))
    SimpleDocTemplate(str(folder / (path.stem + ".pdf")), pagesize=A4).build(story)


def main():
    words = argparse.ArgumentParser()
    words.add_argument("-o", "--output", type=pathlib.Path, required=True)
    words.add_argument("logs", type=pathlib.Path, nargs="+")
    asked = words.parse_args()
    asked.output.mkdir(parents=True, exist_ok=True)
    for log in asked.logs:
        report(log, asked.output)


main()
