#!/usr/bin/env python3
"""Writes a meeting of about SLIDES slides, and one with RESPONDENTS answers, for the benchmarks.

    generate_meeting.py FOLDER SLIDES RESPONDENTS

Deterministic: the words come from a fixed list in a fixed order.
"""

import csv
import itertools
import pathlib
import sys

WORDS = itertools.cycle(
    "la coopération entre les collectivités se construit sur la durée avec des projets partagés "
    "autour de l’eau la santé le patrimoine le climat et la jeunesse chaque partenaire apporte "
    "son expérience à Huế Hà Nội Đà Nẵng".split())

QUESTIONS = [
    ("ateliers", "multiple", "À quels ateliers avez-vous participé ?",
     ["Ville durable", "Eau, énergie et climat", "Culture", "Numérique"]),
    ("utile", "single", "La rencontre vous a-t-elle été utile ?", ["Oui", "Non", "Sans avis"]),
    ("retour", "single", "Reviendrez-vous ?", ["Oui", "Non"]),
    ("garder", "text", "Que faut-il garder ?", []),
]


def sentence(length):
    return " ".join(itertools.islice(WORDS, length))


def topic(number):
    points = "".join(f"<point>{sentence(9)}<point>{sentence(7)}</point></point>" for _ in range(3))
    chart = ('<topic title="Sondage"><chart question="ateliers"/></topic>'
             if number % 4 == 0 else "")
    return f'<topic title="{sentence(5)}"><points>{points}</points></topic>{chart}'


def section(first, count):
    topics = "".join(topic(first + i) for i in range(count))
    return f'<section title="{sentence(4)}">{topics}</section>'


def survey():
    parts = []
    for ident, kind, column, options in QUESTIONS:
        inner = "".join(f'<option id="{ident}-{i}">{label}</option>'
                        for i, label in enumerate(options))
        parts.append(f'<question id="{ident}" kind="{kind}" column="{column}">{inner}</question>')
    return ('<survey id="sondage" responses="reponses.csv" format="google-forms">'
            + "".join(parts) + "</survey>")


def meeting(slides):
    topics = max(1, slides * 4 // 5)
    per_section = max(20, topics // 20)  # meetings have few sections, whatever their length
    sections = "".join(section(first, min(per_section, topics - first))
                       for first in range(0, topics, per_section))
    return ('<?xml version="1.0" encoding="UTF-8"?>\n'
            '<meeting xmlns="urn:restitution:meeting:1" xml:lang="fr" layout="cites">'
            "<title>Rencontre annuelle des collectivités jumelées</title>"
            "<group>Groupe d’étude</group>"
            '<when start="2023-06-09T10:00" end="2023-06-09T11:30" timezone="Europe/Paris"/>'
            + survey() + sections + "</meeting>\n")


def answer(question, respondent):
    _, kind, _, options = question
    if kind == "text":
        return sentence(12) if respondent % 7 else "/"
    if kind == "single":
        return options[respondent * 5 // 3 % len(options)]
    return ";".join(o for i, o in enumerate(options) if (respondent >> i) & 1) or options[0]


def write_responses(path, respondents):
    with open(path, "w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n")
        rows.writerow(["Horodateur"] + [question[2] for question in QUESTIONS])
        for respondent in range(respondents):
            rows.writerow(["2023/06/01 9:04:11 AM UTC+2"]
                          + [answer(question, respondent) for question in QUESTIONS])


def main(folder, slides, respondents):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "meeting.xml").write_text(meeting(int(slides)), encoding="utf-8")
    write_responses(folder / "reponses.csv", int(respondents))


if __name__ == "__main__":
    main(*sys.argv[1:])
