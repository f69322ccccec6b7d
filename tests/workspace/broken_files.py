"""What a person can type that cannot be read at all, or not as what it should be."""

from tests.workspace.breaking import Fault, removed, swap, whole

COUNCIL, SERVICES = "council.yaml", "framework/services.yaml"
WASTE, FIGURES = "framework/indicators/environment.yaml", "figures.csv"
TARGETS = "framework/targets.csv"
REPORT, SLIDES = "papers/quarter-2.yaml", "papers/slides.yaml"
HOUSING = "commentary/FY2023-24-Q2/housing.md"

BROKEN = (
    removed("no council", COUNCIL, Fault("GT-FILES-001")),
    removed("no services", SERVICES, Fault("GT-FILES-001")),
    removed("no figures", FIGURES, Fault("GT-FILES-001")),
    swap("YAML in Latin-1", COUNCIL, "Saltmere Borough", b"Saltm\xe8re", Fault("GT-FILES-002", 3)),
    swap("CSV in Latin-1", FIGURES, "A strike in", b"Gr\xe8ve en", Fault("GT-FILES-002", 8)),
    swap("commentary in Latin-1", HOUSING, "## Rents", b"## R\xe9nts", Fault("GT-FILES-002", 6)),
    swap("YAML that is none", COUNCIL, "name: Saltmere\n", "name: [\n", Fault("GT-FILES-003", 4)),
    swap("indicators that are no YAML", WASTE, "indicators:", "?:\t[", Fault("GT-FILES-003", 2)),
    swap("a tab in YAML", SERVICES, "    title: Housing", "\ttitle: x", Fault("GT-FILES-003", 6)),
    whole("two documents", COUNCIL, "name: a\n---\nname: b\n", Fault("GT-FILES-003", 2)),
    whole("a control sign in YAML", COUNCIL, "name: \x07\n", Fault("GT-FILES-003")),
    swap(
        "an alias",
        COUNCIL,
        "name: Saltmere\nfull_name: Saltmere Borough Council",
        "name: &it Saltmere\nfull_name: *it",
        Fault("GT-FILES-003", 3),
    ),
    whole(
        "a bomb of aliases",
        COUNCIL,
        "a: &a [x, x]\n"
        + "".join(
            f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n" for old, new in ("ab", "bc", "cd")
        ),
        Fault("GT-FILES-003", 2),
    ),
    whole("an alias of itself", COUNCIL, "name: &it [*it]\n", Fault("GT-FILES-003", 1)),
    whole("too deep", COUNCIL, f"a: {'[' * 90_000}{']' * 90_000}\n", Fault("GT-FILES-003", 1)),
    swap(
        "a key twice",
        COUNCIL,
        "nation: england",
        "name: Again",
        Fault("GT-FILES-004", 4),
        Fault("GT-FILES-005", 2),
    ),
    swap(
        "a column twice",
        FIGURES,
        "printed,origin",
        "printed,printed",
        Fault("GT-FILES-004", 1, 8),
        Fault("GT-FILES-005", 1),
    ),
    swap("a key not there", COUNCIL, "nation: england\n", "", Fault("GT-FILES-005", 2)),
    swap("a key left empty", WASTE, "Weighbridge returns", "", Fault("GT-FILES-005", 11)),
    swap("a column not there", FIGURES, "reason,note", "note", Fault("GT-FILES-005", 1)),
    swap("no recorded time", FIGURES, "2022-10-03T06:00:00Z", "", Fault("GT-FILES-005", 22, 15)),
    swap("no period", FIGURES, "CALL-WAIT,2023-08", "CALL-WAIT,", Fault("GT-FILES-005", 24, 2)),
    swap(
        "no target",
        TARGETS,
        "CALL-WAIT,2023-09,120",
        "CALL-WAIT,2023-09,",
        Fault("GT-FILES-005", 7, 3),
    ),
    swap(
        "no moment", REPORT, "figures_as_at: 2023-10-20T12:00:00Z\n", "", Fault("GT-FILES-005", 1)
    ),
    whole("an empty council", COUNCIL, "", Fault("GT-FILES-005")),
    whole("only a comment", SERVICES, "# To do.\n", Fault("GT-FILES-005")),
    whole("an empty list", SERVICES, "services: []\n", Fault("GT-FILES-005", 1)),
    whole("an empty CSV", FIGURES, "", Fault("GT-FILES-005")),
    whole("an empty layout", REPORT, "", Fault("GT-FILES-005")),
    swap("a key misspelt", COUNCIL, "banner:", "baner:", Fault("GT-FILES-006", 6)),
    swap("a key of an indicator misspelt", WASTE, "aliases:", "alias:", Fault("GT-FILES-006", 14)),
    swap(
        "a key of a section misspelt",
        REPORT,
        "    commentary: housing",
        "    comentary: housing",
        Fault("GT-FILES-006", 28),
    ),
    swap(
        "a column unknown", FIGURES, "reason,note", "reason,note,why", Fault("GT-FILES-006", 1, 18)
    ),
    swap("O for 0", FIGURES, "Q2,,48.25", 'Q2,,"12,5O"', Fault("GT-FILES-007", 5, 4)),
    swap("a comma for a point", FIGURES, "Q2,,48.25", 'Q2,,"48,2"', Fault("GT-FILES-007", 5, 4)),
    swap("not a number", FIGURES, "Q2,,48.25", "Q2,,NaN", Fault("GT-FILES-007", 5, 4)),
    swap("without end", FIGURES, "Q2,,48.25", "Q2,,-Infinity", Fault("GT-FILES-007", 5, 4)),
    swap("a huge exponent", FIGURES, "Q2,,48.25", "Q2,,1e999", Fault("GT-FILES-007", 5, 4)),
    swap("forty digits", FIGURES, "Q2,,48.25", f"Q2,,{'4' * 40}", Fault("GT-FILES-007", 5, 4)),
    swap("with its unit", FIGURES, "Q2,,48.25", "Q2,,48.25%", Fault("GT-FILES-007", 5, 4)),
    swap("tolerance in words", TARGETS, ",28.0,3.5,", ",28.0,some,", Fault("GT-FILES-007", 5, 4)),
    swap(
        "an American date",
        TARGETS,
        "CALL-WAIT,2023-09,120,30,The customer promise,Cabinet,2023-03-14",
        "CALL-WAIT,2023-09,120,30,The customer promise,Cabinet,03/14/2023",
        Fault("GT-FILES-008", 7, 7),
    ),
    swap("no such day", REPORT, "2023-11-14", "2023-11-31", Fault("GT-FILES-008", 4)),
    swap("a week for a date", REPORT, "2023-11-14", "2023-W46", Fault("GT-FILES-008", 4)),
    swap(
        "a time without zone",
        FIGURES,
        "2022-10-03T06:00:00Z",
        "2022-10-03T06:00:00",
        Fault("GT-FILES-009", 22, 15),
    ),
    swap(
        "a time before all time",
        FIGURES,
        "2022-10-03T06:00:00Z",
        "0001-01-01T00:00:00+05:00",
        Fault("GT-FILES-009", 22, 15),
    ),
    swap("a moment in words", REPORT, "2023-10-20T12:00:00Z", "noon", Fault("GT-FILES-009", 5)),
    swap(
        "a quarter too many",
        FIGURES,
        "RELET-DAYS,FY2023-24-Q2",
        "RELET-DAYS,FY2023-24-Q5",
        Fault("GT-FILES-010", 15, 2),
    ),
    swap(
        "a year of one number",
        SLIDES,
        "period: FY2023-24-Q2",
        "period: FY2023-Q2",
        Fault("GT-FILES-010", 5),
    ),
    swap(
        "the first month of all",
        FIGURES,
        "CALL-WAIT,2023-08",
        "CALL-WAIT,0001-01",
        Fault("GT-FILES-010", 24, 2),
    ),
    swap(
        "a change against nothing known",
        FIGURES,
        "553,,2023-07",
        "553,,July",
        Fault("GT-FILES-010", 28, 13),
    ),
    swap("a unit unknown", WASTE, "unit: percent", "unit: per cent", Fault("GT-FILES-011", 6)),
    swap("a nation unknown", COUNCIL, "england", "britain", Fault("GT-FILES-011", 4)),
    swap("a kind of missing unknown", FIGURES, ",late,", ",lost,", Fault("GT-FILES-011", 21, 5)),
    swap("a qualifier unknown", FIGURES, ",about,", ",circa,", Fault("GT-FILES-011", 12, 6)),
    swap(
        "a kind of paper unknown", REPORT, "kind: report", "kind: reprot", Fault("GT-FILES-011", 1)
    ),
    swap(
        "neither yes nor no",
        WASTE,
        "monitoring_only: yes",
        "monitoring_only: true",
        Fault("GT-FILES-012", 38),
    ),
    swap("a list for one value", WASTE, "decimals: 1", "decimals: [1]", Fault("GT-FILES-013", 7)),
    swap(
        "a list for one word", WASTE, "unit: percent", "unit: [percent]", Fault("GT-FILES-013", 6)
    ),
    swap("a list for yes", WASTE, "_only: yes", "_only: [yes]", Fault("GT-FILES-013", 38)),
    whole("words for a list", SERVICES, "services: housing\n", Fault("GT-FILES-013", 1)),
    whole("a list for the file", COUNCIL, "- name: Saltmere\n", Fault("GT-FILES-013", 1)),
    swap("groups for words", WASTE, "- recycling rate", "- name: rate", Fault("GT-FILES-013", 14)),
    swap(
        "a cell too many",
        FIGURES,
        "One contractor's loads were counted twice.",
        "One contractor's loads, were counted, twice.",
        Fault("GT-FILES-014", 4),
    ),
    swap("part of a decimal", WASTE, "decimals: 1", "decimals: 1.0", Fault("GT-FILES-015", 7)),
    swap(
        "a revision in words",
        FIGURES,
        "2,2023-09-05",
        "second,2023-09-05",
        Fault("GT-FILES-015", 4, 14),
    ),
    swap(
        "a quote not closed",
        FIGURES,
        "A strike in August.",
        '"A strike in August.',
        Fault("GT-FILES-016", 8),
    ),
    swap("words after a quote", FIGURES, '"1,284"', '"1,284" bins', Fault("GT-FILES-016", 8)),
)
