"""The sheets of an exported workbook: which there are, and how each is a part of a workspace.

In: nothing. Out: the forms by which `export_workspace` writes sheets and `export_reading` reads
them, so that neither knows a column that the other does not.
"""

from dataclasses import dataclass

from golden_thread.figures import COLUMNS
from golden_thread.framework.target_file import OPTIONAL_COLUMNS, TARGET_COLUMNS

MARKER = "golden-thread export, form 1"
COVER = "cover"
# Of a line of a rule or a version of a definition: the code of its indicator; empty: the council.
OF = "of"
_TENURE = ("starts_on", "ends_on")


@dataclass(frozen=True, slots=True)
class Form:
    """One sheet. `file` and `key` say where its rows stand in a workspace; no `key`: one row alone.

    A column such as `licence.name` is a key in a group; those in `lists` hold a line for each entry
    of a list.
    """

    name: str
    file: str
    key: str
    columns: tuple[str, ...]
    sentence: str
    lists: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What stands over the table."""
        return self.name.replace("_", " ").capitalize()


FIGURES = Form("figures", "figures.csv", "", COLUMNS, "A row for each revision of each figure.")
TARGETS = Form(
    "targets",
    "framework/targets.csv",
    "",
    (*TARGET_COLUMNS, *OPTIONAL_COLUMNS),
    "A row for each target.",
)
INDICATORS = Form(
    "indicators",
    "framework/indicators/indicators.yaml",
    "indicators",
    (
        "code", "title", "meaning", "services", "unit", "decimals", "per", "counted", "counted_one",
        "polarity", "frequency", "roll_up", "owner", "approver", "source", "data_quality",
        "audited_on", "lag_days", "audience", "protected", "monitoring_only", "no_real_change",
        "aliases", "priorities", "themes",
    ),
    "A row for each indicator. Several services, aliases, priorities or themes stand one a line.",
    ("services", "aliases", "priorities", "themes"),
)  # fmt: skip
VERSIONS = Form(
    "versions",
    INDICATORS.file,
    "versions",
    (OF, "starts_on", "meaning", "change", "comparable"),
    "A row for each dated version of a definition; “of” is the code of its indicator.",
)
RULES = Form(
    "status_rules",
    "council.yaml",
    "status_rule",
    (OF, "when", "status", "percent", "value", "indicator"),
    "A row for each line of a status rule; “of” is the code of an indicator, or empty for the "
    "council's own.",
)
COUNCIL = Form(
    "council",
    "council.yaml",
    "",
    (
        "name", "full_name", "nation", "language", "banner", "tolerance_percent",
        "status_words.green", "status_words.amber", "status_words.red", "status_words.grey",
        "licence.name", "licence.address",
    ),
    "One row: the council, its words for statuses and its licence.",
)  # fmt: skip
SERVICES = Form(
    "services",
    "framework/services.yaml",
    "services",
    ("code", "title", "responsible", "directorate", *_TENURE),
    "A row for each service.",
)
_ORGANISATION = "framework/organisation.yaml"
DIRECTORATES = Form(
    "directorates",
    _ORGANISATION,
    "directorates",
    ("code", "title", "responsible", *_TENURE),
    "A row for each directorate.",
)
PORTFOLIOS = Form(
    "portfolios",
    _ORGANISATION,
    "portfolios",
    ("code", "title", "holder", "services", *_TENURE),
    "A row for each portfolio. Several services stand one a line.",
    ("services",),
)
BODIES = Form(
    "bodies",
    _ORGANISATION,
    "bodies",
    ("code", "title", "kind", "publishes", "clear_days", "meets_on", *_TENURE),
    "A row for each body that meets. Its days stand one a line.",
    ("meets_on",),
)
_PLAN = "framework/plan.yaml"
PLAN = Form("plan", _PLAN, "", ("title", *_TENURE), "One row: the corporate plan, if there is one.")
PRIORITIES = Form(
    "priorities", _PLAN, "priorities", ("code", "title", *_TENURE), "A row for each priority."
)
THEMES = Form("themes", _PLAN, "themes", ("code", "title"), "A row for each theme.")

FORMS = (
    FIGURES, TARGETS, INDICATORS, VERSIONS, RULES, COUNCIL, SERVICES, DIRECTORATES, PORTFOLIOS,
    BODIES, PLAN, PRIORITIES, THEMES,
)  # fmt: skip
