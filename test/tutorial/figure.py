"""From a study's tables to a table and a figure in pandas: python3 figure.py STUDY OUT"""
import sys
from pathlib import Path

import pandas as pd

study, out = Path(sys.argv[1]), Path(sys.argv[2])
read = lambda name: pd.read_csv(study / f"{name}.csv")

reports = read("reports").query("counted")
themes = read("panel_themes").merge(reports[["report", "government_level"]], on="report")

# How much of the reports is mainly about each theme, by year and level of government: adds up to 1.
shares = themes.pivot_table(
    index=["year", "government_level"], columns="theme", values="primary_share", aggfunc="mean"
)
assert ((shares.sum(axis=1) - 1).abs() < 1e-4).all()
shares.round(3).to_csv(out / "shares.csv")

# Disputes of each place, with the change from its report before.
panel = read("panel_indicators")
disputes = panel.query("indicator == 'disputes-found' and status == 'reported'").sort_values(["issuer", "year"])
disputes = disputes.assign(change=disputes.groupby(["issuer", "family"])["value"].diff())
disputes[["issuer", "year", "value", "change", "quote"]].to_csv(out / "disputes.csv", index=False)

try:
    import matplotlib
except ImportError:
    sys.exit(0)
matplotlib.use("Agg")
axes = shares.groupby("year").mean().drop(columns="(none)").plot(marker="o")  # years at their distance
axes.set(xlabel="year", ylabel=f"mean share of text (n={len(reports)} reports)", ylim=0)
axes.figure.savefig(out / "shares.png", dpi=200)
