"""Figures come out of papers with their unit, period, place and how surely they are meant."""

from pathlib import Path

import pytest

from golden_thread.papers.reading import read_paper
from golden_thread.workspace.from_papers import PaperFile, propose
from golden_thread.workspace.from_papers.proposal import ProposedFigure
from tests.papers.reading.made import pdf
from tests.workspace.from_papers.papers import REPORT, as_word, figures, items, proposed


def short(figure: ProposedFigure) -> tuple[str, str, str, str]:
    return figure.title, figure.value, figure.unit, figure.period


def one(text: str, folder: Path) -> ProposedFigure:
    (found,) = figures(text, folder)
    return found


NOTE = "# Briefing note 19 February 2025\n\n## People\n\n"


def test_a_report_gives_values_targets_statuses_and_movements(tmp_path: Path) -> None:
    found = {each.title: each for each in figures(REPORT, tmp_path)}
    repairs, bins = found["Repairs completed on time"], found["Missed bins"]
    assert short(repairs) == ("Repairs completed on time", "88.4", "percent", "FY2026-27-Q1")
    assert (repairs.target, repairs.service, repairs.confidence) == ("90", "Housing", "medium")
    assert (bins.value, bins.target, bins.status, bins.confidence) == (
        "240", "250", "green", "high",
    )  # fmt: skip
    assert "table 1, row 2" in bins.source
    assert found["Drop-in sessions"].confidence == "low"
    moved = next(each for each in figures(REPORT, tmp_path) if each.value == "31")
    assert (moved.stated_movement, moved.stated_against) == ("down", "FY2025-26-Q4")


def test_word_gives_the_same_figures(tmp_path: Path) -> None:
    path = as_word(REPORT, tmp_path / "report.docx")
    document = read_paper(path).document
    assert document is not None
    found = propose([PaperFile("report.docx", document, "x")], None).figures
    assert [short(each) for each in found] == [short(each) for each in figures(REPORT, tmp_path)]


@pytest.mark.parametrize(
    ("words", "period"),
    (
        ("KPIs for last month:\n\n- Vacancies stand at 8%", "2025-01"),
        ("KPIs for last quarter:\n\n- Vacancies stand at 8%", "FY2024-25-Q3"),
        ("Vacancies were 8% last quarter.", "FY2024-25-Q3"),
        ("Last year, 640 volunteers planted trees.", "CY2024"),
        ("After the 2023 appeal, 96 per cent of donors gave again.", "CY2023"),
        ("Currently, 15 projects are under way.", "2025-02"),
        ("In the last 12 months 2,500 attacks were blocked.", "12M-2025-02"),
        ("The fair on 10 November 2024 was fine. Over 300 families came.", "2024-11-10"),
        ("Over 250 families came to the fair on Saturday 2nd November.", "2024-11-02"),
        ("We gave 40 talks in December.", "2024-12"),
        ("There were 31 talks in May.", "2024-05"),
        ("The fund gave £3,000 to each club.", "FY2024-25"),
        ("Turnover was around 11% in the 12 months to the end of January 2025.", "12M-2025-01"),
    ),
)
def test_the_period_is_told_by_the_words_and_the_paper(
    tmp_path: Path, words: str, period: str
) -> None:
    assert one(NOTE + words + "\n", tmp_path).period == period


def test_what_was_still_to_come_is_a_year_earlier_with_a_note(tmp_path: Path) -> None:
    found = one(f"{NOTE}Incidents solved: 100% in December 2025\n", tmp_path)
    assert (found.period, found.confidence) == ("2024-12", "low")
    assert "still to come" in found.note


def test_of_two_told_by_the_date_the_second_is_told_from_the_first(tmp_path: Path) -> None:
    words = "Answer times improved to 74% last quarter compared to 60% the previous quarter."
    found = figures(f"{NOTE}{words}\n", tmp_path)
    assert [(each.value, each.period) for each in found] == [
        ("74", "FY2024-25-Q3"),
        ("60", "FY2024-25-Q2"),
    ]


@pytest.mark.parametrize(
    ("words", "unit", "value"),
    (
        ("A total of 2120 kilowatts of panels were installed.", "quantity of kilowatts", "2120"),
        ("The fund is worth approximately £6 million.", "money", "6000000"),
        ("Call waits averaged 4 minutes.", "seconds", "240"),
        ("Sites let in 12 working days on average.", "working_days", "12"),
        ("The event was attended by over 1,000 residents.", "count", "1000"),
        ("A grant of £5,000 was awarded.", "money", "5000"),
    ),
)
def test_the_unit_is_told_by_the_number_and_its_words(
    tmp_path: Path, words: str, unit: str, value: str
) -> None:
    found = one(f"{NOTE}{words}\n", tmp_path)
    assert (found.unit, found.value) == (unit, value)


@pytest.mark.parametrize(
    "words",
    (
        "The staff use Windows 10 and Office 365.",
        "Article 4 Directions were made.",
        "The 1372 Squadron took part.",
        "Year 6 pupils came along.",
        "Answers are due within 10 days.",
        "The savings last over 25 years.",
        "Young people up to age 21 or 25 are helped.",
        "The UK average is around 15%.",
    ),
)
def test_names_ages_limits_and_the_figures_of_others_are_not_proposed(
    tmp_path: Path, words: str
) -> None:
    assert figures(f"{NOTE}{words}\n", tmp_path) == ()


def test_a_second_number_is_noted_and_not_proposed(tmp_path: Path) -> None:
    found = one("# Report, Quarter 2 2022/23\n\n## Posts\n\nLink clicks – 409 231\n", tmp_path)
    assert (found.value, "231" in found.note) == ("409", True)


def test_short_names_below_headings_with_periods_are_told_apart(tmp_path: Path) -> None:
    text = (
        "# Report, Quarter 2 2022/23\n\n## Media\n\n"
        "Saltby Facebook – July to September 2022\n\n"
        "Posts – 178 (decrease of 42 from Q1 2022/23)\n\n"
        "Saltby Twitter – April to June 2022\n\nPosts – 169 (increase of 3 from Q1 2022/23)\n"
    )
    first, second = figures(text, tmp_path)
    assert (first.title, first.stated_change, first.stated_against) == (
        "Posts (Saltby Facebook)", "-42", "FY2022-23-Q1",
    )  # fmt: skip
    assert second.title == "Posts (Saltby Twitter)"
    assert (second.period, second.confidence) == ("FY2022-23-Q2", "low")
    assert "its change is from Quarter 1 2022/23" in second.note
    assert first.indicator != second.indicator


@pytest.mark.parametrize(
    ("words", "told"),
    (
        ("Sickness absence is lower than in the previous quarter.", [("Sickness absence", "down")]),
        ("Sickness absence remains stable.", [("Sickness absence", "same")]),
        ("Call waiting times have fallen dramatically.", [("Call waiting times", "down")]),
        (
            "Both short- and long-term absence has increased.",
            [("Short-term absence", "up"), ("Long-term absence", "up")],
        ),
        ("The flower beds have been reduced.", []),
    ),
)
def test_movements_without_numbers_are_proposed(
    tmp_path: Path, words: str, told: list[tuple[str, str]]
) -> None:
    text = f"# Report, Quarter 2 2022/23\n\n## People\n\n{words}\n"
    found = figures(text, tmp_path)
    assert [(each.title, each.stated_movement) for each in found] == told
    assert all(each.value == "" and each.stated_against == "FY2022-23-Q1" for each in found)


def test_a_movement_joins_the_value_of_its_measure(tmp_path: Path) -> None:
    words = "Staff turnover is lower than the previous quarter. Staff turnover was 11%."
    found = one(f"# Report, Quarter 2 2022/23\n\n## People\n\n{words}\n", tmp_path)
    assert (found.value, found.stated_movement) == ("11", "down")


def test_torn_lines_are_read_as_sentences(tmp_path: Path) -> None:
    long = "The team has gone on with its work on the town and with its many other tasks and"
    lines = [f"{long} number {word}" for word in "abcdefghij"]
    text = "# Report, Quarter 4 2021/22\n\n## People\n\n" + "\n\n".join(lines)
    text += "\n\nletters were sent to households and to others; in all a targeted mailing of\n\n"
    text += "11,000 letters was sent out.\n"
    assert any(
        short(each)[1:] == ("11000", "count", "FY2021-22-Q4") for each in figures(text, tmp_path)
    )


def test_items_are_told_by_their_words(tmp_path: Path) -> None:
    text = NOTE + (
        "Achievements since the last Council meeting:\n\n"
        "- A volunteering scheme was launched and staff trained.\n"
        "- A staff travel policy was approved by the leadership team.\n"
        "- The parks plan was agreed by Cabinet on 4 February 2025.\n"
        "- A new depot will be opened in May 2025.\n"
        "- The review will be finished in the next quarter.\n"
        "- The library reopens this summer and is due to be bigger.\n"
        "- Two fairs were held in town on 12 January 2025 and an event was hosted.\n\n"
        "Matters the Council should be aware of:\n\n"
        "- The budget talks have begun. They take long.\n"
    )
    found = {each.headline.split()[1]: each for each in items(text, tmp_path)}
    assert found["volunteering"].kind == "achievement"
    assert found["staff"].kind == "policy"
    decision = found["parks"]
    assert (decision.kind, decision.decided_by, decision.decided_on) == (
        "decision", "Cabinet", "2025-02-04",
    )  # fmt: skip
    assert (found["new"].kind, found["new"].due_on, found["new"].status) == (
        "coming_next", "2025-05-31", "planned",
    )  # fmt: skip
    assert found["review"].due_on == "2025-06-30"
    assert found["fairs"].happened_on == "2025-01-12"
    assert found["budget"].kind == "matter"
    assert {each.period for each in found.values()} == {"2025-02"}


def test_a_long_sentence_has_a_short_headline_and_a_detail(tmp_path: Path) -> None:
    words = (
        "We launched a scheme " + ", ".join(f"for the {n} of the town" for n in "abcdefgh") + "."
    )
    (found,) = items(f"{NOTE}{words}\n", tmp_path)
    assert len(found.headline.split()) <= 25
    assert found.headline.endswith("…")
    assert found.detail == words


def test_slides_are_read_with_their_notes(tmp_path: Path) -> None:
    text = (
        "---\ntitle: Safety\n---\n\n## Safety\n\n+++\n\n### Fair\n\nNote:\n\n"
        "The fair was on 3 May 2022.\n\nOver 30 families came.\n\n---\n\nFIN\n"
    )
    found = one(text, tmp_path)
    assert (found.value, found.period, found.service) == ("30", "2022-05-03", "Safety")
    assert "slide 2" in found.source


def test_a_pdf_gives_the_same_figures(tmp_path: Path) -> None:
    source = (
        "= Performance report, Quarter 1 2026/27\n\n== Housing\n\n"
        "Repairs completed on time stood at 88.4%.\n\nWe held 14 drop-in sessions for tenants.\n"
    )
    (tmp_path / "report.pdf").write_bytes(pdf(source))
    document = read_paper(tmp_path / "report.pdf").document
    assert document is not None
    found = propose([PaperFile("report.pdf", document, "x")], None).figures
    assert [short(each)[1:] for each in found] == [
        ("88.4", "percent", "FY2026-27-Q1"),
        ("14", "count", "FY2026-27-Q1"),
    ]
    assert all("page 1" in each.source for each in found)


@pytest.mark.parametrize(
    ("words", "due"),
    (
        ("The hall will be opened on 14 March.", "2025-03-14"),
        ("The hall is due to be opened by 3 January.", "2026-01-03"),
        ("The hall will be ready in November.", "2025-11-30"),
        ("The hall will be ready later this year.", "2025-12-31"),
        ("The hall will be ready in the summer.", "2025-08-31"),
        ("The hall will be ready next month.", "2025-03-31"),
        ("The hall will be ready one day.", ""),
        ("The hall will be ready on 31 February.", ""),
    ),
)
def test_a_promise_is_one_with_a_day(tmp_path: Path, words: str, due: str) -> None:
    assert [each.due_on for each in items(f"{NOTE}{words}\n", tmp_path)] == ([due] if due else [])


def test_a_run_of_entries_is_parted(tmp_path: Path) -> None:
    text = (
        "# Report, Quarter 2 2022/23\n\n## Media\n\n"
        "Posts – 178 (decrease of 42 from Q1 2022/23) Link clicks – 787\n"
    )
    assert [(each.title, each.value) for each in figures(text, tmp_path)] == [
        ("Posts", "178"),
        ("Link clicks", "787"),
    ]


@pytest.mark.parametrize(
    ("words", "period"),
    (
        ("The team sent 462 posts during Quarter 1 2022/23.", "FY2022-23-Q1"),
        ("The team sent 462 posts.", "FY2022-23-Q2"),
        ("The desk held 3 surgeries from 1 August 2022.", "2022-08-01"),
    ),
)
def test_in_a_report_the_words_beside_a_number_come_first(
    tmp_path: Path, words: str, period: str
) -> None:
    text = f"# Report, Quarter 2 2022/23\n\n## Media\n\n{words}\n"
    assert one(text, tmp_path).period == period


def test_a_table_without_a_period_is_of_the_one_that_the_paper_tells_most(tmp_path: Path) -> None:
    text = (
        "# Talk\n\n## Waste\n\n| Indicator | Value |\n|---|---|\n| Missed bins | 240 |\n\n"
        "The year 2021/22 was long. In 2021/22 we met often. The fair was on 3 May 2022.\n"
    )
    found = next(each for each in figures(text, tmp_path) if each.value == "240")
    assert (found.period, found.confidence) == ("FY2021-22", "low")
    assert "names no period" in found.note


def test_a_paper_without_any_date_proposes_without_a_period(tmp_path: Path) -> None:
    found = one("# Note\n\n## Parks\n\nWe planted 40 trees.\n", tmp_path)
    assert (found.value, found.period, found.confidence) == ("40", "", "low")


def test_the_council_is_the_one_named_most(tmp_path: Path) -> None:
    assert proposed(REPORT, tmp_path).papers[0].council == "Saltby Borough Council"


def test_the_previous_year_beside_last_quarter_is_that_quarter_a_year_before(
    tmp_path: Path,
) -> None:
    text = (
        "# Briefing note, 19 February 2025\n\n## Complaints\n\n"
        "Complaints answered on time improved to 92% last quarter, up from 52% the previous year.\n"
    )
    found = [(each.value, each.period, each.confidence) for each in figures(text, tmp_path)]
    assert found == [("92", "FY2024-25-Q3", "low"), ("52", "FY2023-24-Q3", "low")]
