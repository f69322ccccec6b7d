"""The parts of a report, a note and a deck, each read as its readers do."""

from golden_thread.document import Heading, Slide, plain_text
from golden_thread.framework import Audience
from tests.publishing.outlines import document_of, lines_of_blocks, section_of

SCRUTINY, COUNCIL = "whole-scrutiny", "whole-council"


def slides_called(title: str) -> list[Slide]:
    return [each for each in document_of("talk").slides if plain_text(each.title) == title]


# Reports.


def test_the_header_block_is_filled_from_the_paper_and_its_meeting() -> None:
    rows = lines_of_blocks(document_of(COUNCIL).blocks)[1:]
    assert rows[: rows.index("# 1 Summary")] == [
        "About this report | Details",
        "Report to | Full Council",
        "Title | Performance in Quarter 2 2023/24 – All services",
        "Date | 28 November 2023",
        "On behalf of | Portfolio Holder for Housing and Customer Services",
        "Part | I",
        "Reason for Part II | Not applicable",
        "Appendices | Appendix: all measures",
        "Terms | KPI – key performance indicator\nRe-let – letting a home again",
        "Authors | Head of Housing\nhousing@example.org / extension 4\nHead of Environment",
        "Priorities | A clean and green borough\nHomes that people can afford",
        "Wards | All wards",
        "Background papers | Housing report, July 2023",
        "Reason for urgency | The survey closed a week late.",
    ]


def test_each_meeting_has_its_own_title_date_and_body_and_the_same_sections() -> None:
    first, second = document_of(SCRUTINY), document_of(COUNCIL)
    assert (first.title, second.title) == (
        "Quarter 2 2023/24, the whole report",
        "Performance in Quarter 2 2023/24",
    )
    assert [str(each.dated) for each in (first, second)] == ["2023-11-14", "2023-11-28"]
    start = len(lines_of_blocks(first.blocks[:2])), len(lines_of_blocks(second.blocks[:2]))
    assert lines_of_blocks(first.blocks)[start[0] :] == lines_of_blocks(second.blocks)[start[1] :]


def test_the_summary_counts_every_measure_of_the_paper_once() -> None:
    assert section_of(document_of(SCRUTINY), "Summary") == [
        "1.1 Of 7 indicators with a target, 2 are green, 2 are amber and 3 are red; "
        "2 more are not rated."
    ]


def test_exceptions_come_first_red_before_amber_with_who_answers_for_them() -> None:
    lines = section_of(document_of(SCRUTINY), "Exceptions")
    assert lines[1:6] == [
        "Rent owed by tenants | £431,075 | £400,000 | Red",
        "Average warmth of sheltered homes | 17.4 degrees | 18 to 21 degrees | Red",
        "Missed bin collections | 1,284 | 250 | Red",
        "Time to re-let a home | 29.5 days | 28.0 days | Amber",
        "Missed bins for 100,000 collections | 88.4 per 100,000 | 60 per 100,000 | Amber",
    ]
    assert lines[7] == (
        "Rent owed by tenants | Bills for heating rose before wages did. | "
        "Two officers visit the tenants who owe most | Head of Housing | 31 March 2024"
    )
    assert lines[9].startswith("Missed bin collections | A strike stopped the rounds")
    assert "since August; The contractor trains spare drivers | Head of Env" in lines[9]
    heading = next(
        each
        for each in document_of(SCRUTINY).blocks
        if isinstance(each, Heading) and plain_text(each.inlines) == "Exceptions"
    )
    assert heading.starts_page


def test_a_section_counts_its_own_measures() -> None:
    assert section_of(document_of(SCRUTINY), "Housing")[1] == (
        "3.2 Of 4 indicators with a target, 1 is green, 1 is amber and 2 are red; "
        "2 more are not rated."
    )


def test_promises_of_a_service_that_fell_due_are_told_with_what_became_of_them() -> None:
    lines = section_of(document_of(SCRUTINY), "Housing")
    assert lines[-3:] == [
        "You said | By | What became of it",
        "Let applicants bid for homes online | 15 September 2023 | "
        "Late: Online bidding opens in November. The first trial lost two bids. "
        "(put off to 30 November 2023)",
        "Write to every tenant who owes rent | 30 September 2023 | No outcome reported",
    ]


def test_items_stand_as_paragraphs_with_their_links_decisions_and_pictures() -> None:
    lines = section_of(document_of(SCRUTINY), "Waste and Environment")
    assert lines[:8] == [
        "4.1 The quay opened on 7 July, a week before its day.",
        "- Visits to parks came to about 120,000.",
        "- The railings were made in the borough.",
        "4.2 More: The plan of the quay, Ask the parks team",
        "Picture: The quay with its new railings and the tide in.",
        "4.3 Moorings are let by the year from April.",
        "4.4 Decided by Full Council on 26 September 2023, minute C/31; "
        "call-in ends on 3 October 2023.",
        "4.5 Every felled street tree is replaced by two.",
    ]


def test_a_section_below_goes_on_with_the_numbers_and_may_have_no_heading() -> None:
    lines = section_of(document_of(SCRUTINY), "Waste and Environment")
    assert lines[lines.index("## Bins") + 1] == "- Collect the bins of Harbour by a second crew"
    assert lines[-1] == "4.7 The contract runs to 2026."


def test_lists_and_rankings_follow_their_items() -> None:
    lines = section_of(document_of(SCRUTINY), "Customer Contact")
    assert lines[:4] == [
        "5.1 Three campaigns ran on every channel.",
        "- Bring your own cup",
        "- Test your alarm",
        "- Walk to school",
    ]
    assert lines[5:8] == [
        "Rank | Which | Clicks",
        "1 | Bin days over the holiday | 1,204",
        "2 | The quay opens | 873",
    ]


def test_implications_stand_under_their_titles_with_their_figures() -> None:
    assert section_of(document_of(SCRUTINY), "Implications") == [
        "## Financial implications",
        "6.1 Rent owed by tenants came to £431,075.",
    ]


def test_the_appendix_has_every_service_with_last_year_and_the_year_so_far() -> None:
    lines = section_of(document_of(SCRUTINY), "Appendix: all measures")
    assert [line for line in lines if line.startswith("##")] == [
        "## Waste and Environment",
        "## Housing",
        "## Customer Contact",
    ]
    assert lines[1] == (
        "Measure | Q2 2023/24 | Q1 2023/24 | Q2 2022/23 | Target | Status | "
        "Year so far | Year status"
    )
    rated = next(line for line in lines if line.startswith("Missed bins for 100,000"))
    assert rated == (
        "Missed bins for 100,000 collections | 88.4 per 100,000 | 71.5 per 100,000 | "
        "61.2 per 100,000 | 60 per 100,000 | Amber | 80.0 per 100,000 | Not rated"
    )
    assert "Local plan adopted | 2023 | 26 September 2023" in lines
    assert lines[-2].startswith("Average wait of a caller | 118 seconds | 140 seconds")


# Part II.


def test_part_one_tells_of_an_exempt_item_by_title_paragraph_and_reason_alone() -> None:
    assert section_of(document_of(SCRUTINY), "Part II")[1:] == [
        "Item | Paragraph | Reason",
        "Repair of the towers | 3 | "
        "To tell the bids would weaken the council's hand before it signs.",
    ]
    whole = " ".join(lines_of_blocks(document_of(SCRUTINY).blocks))
    assert "Bids for the repair" not in whole
    assert "12 per cent" not in whole


def test_part_two_holds_the_item_and_says_that_it_is_part_two() -> None:
    second = document_of(SCRUTINY, Audience.EXEMPT)
    lines = lines_of_blocks(second.blocks)
    assert "Part | II" in lines
    assert any(line.startswith("Reason for Part II | Paragraph 3: To tell") for line in lines)
    assert any("The lower bid stands 12 per cent above" in line for line in lines)
    assert "# 7 Part II" not in lines


# Notes.


def test_a_note_opens_with_whose_it_is_and_for_which_meeting() -> None:
    lines = lines_of_blocks(document_of("autumn-note", Audience.MEMBERS).blocks)
    assert lines[1] == (
        "Housing and Customer Services portfolio – "
        "Portfolio Holder for Housing and Customer Services – Full Council, 28 November 2023"
    )


def test_a_note_tells_what_happened_since_the_last_meeting_in_bullets() -> None:
    note = document_of("autumn-note", Audience.MEMBERS)
    lines = section_of(note, "Achievements since the last Council meeting")
    assert "- Tenants named the repairs team the friendliest of the county" in lines
    # The drop-in began on 5 September, before the meeting of the 26th.
    assert not any("energy bills" in line for line in lines)


def test_a_section_of_a_note_has_a_period_of_its_own() -> None:
    note = document_of("autumn-note", Audience.MEMBERS)
    assert "in September 2023" in section_of(note, "KPIs for last month")[0]
    assert "in Quarter 2 2023/24" in section_of(note, "KPIs for last quarter")[0]


def test_what_is_for_members_stands_in_a_note_for_them() -> None:
    note = document_of("autumn-note", Audience.MEMBERS)
    asks = section_of(note, "Matters for Full Council")
    assert "- Members are asked to name a flood warden for each ward" in asks


# Decks.


def test_a_deck_has_title_agenda_sections_credits_and_questions() -> None:
    slides = document_of("talk").slides
    opening = [plain_text(each.title) for each in slides if each.opens_section]
    assert opening == [
        "Housing and Environment",
        "Waste and Environment",
        "Measures",
        "Credits",
        "Questions",
    ]
    (agenda,) = slides_called("Agenda")
    assert lines_of_blocks(agenda.blocks) == ["- Waste and Environment", "- Measures"]
    (thanks,) = slides_called("Credits")
    assert lines_of_blocks(thanks.blocks) == ["- Customer Contact Manager", "- Waste crews"]


def test_a_background_lies_behind_its_slide_alone() -> None:
    behind = [each for each in document_of("talk").slides if each.background]
    assert [plain_text(each.title) for each in behind] == ["Waste and Environment"]
    shown = [each.background.picture for each in behind if each.background]
    assert [picture.rights for picture in shown] == ["Background: Saltmere Borough Council"]


def test_an_item_is_a_slide_with_its_detail_in_the_notes() -> None:
    (slide,) = slides_called("The quay is open to walkers again")
    assert lines_of_blocks(slide.blocks) == [
        "The plan of the quay, Ask the parks team",
        "Picture: The quay with its new railings and the tide in.",
    ]
    assert lines_of_blocks(slide.notes) == [
        "The quay opened on 7 July, a week before its day.",
        "- Visits to parks came to about 120,000.",
        "- The railings were made in the borough.",
    ]


def test_the_details_of_bullets_are_notes_under_their_headlines() -> None:
    (slide,) = slides_called("This quarter in Environment")
    notes = lines_of_blocks(slide.notes)
    assert [line for line in notes if line.startswith("###")] == [
        "### The quay is open to walkers again",
        "### Moorings are let by the year from April",
    ]


def test_a_long_table_goes_on_over_slides_of_the_same_title() -> None:
    first, second = slides_called("Measures")
    assert (first.opens_section, second.opens_section) == (True, False)
    rows = [len(lines_of_blocks(each.blocks)) - 1 for each in (first, second)]
    assert sum(rows) == 11
    assert max(rows) <= 8
