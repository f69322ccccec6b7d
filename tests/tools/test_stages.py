"""The order of the stages is written in the package and in the import contract: they agree."""

import tomllib
from pathlib import Path

import golden_thread

PROJECT = tomllib.loads(
    (Path(golden_thread.__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8")
)


def test_the_package_and_the_import_contract_list_the_same_stages() -> None:
    contracts = PROJECT["tool"]["importlinter"]["contracts"]
    (layers,) = (contract["layers"] for contract in contracts if contract["id"] == "order")
    upwards = [stage.strip() for layer in reversed(layers) for stage in layer.split("|")]
    assert list(golden_thread.STAGES) == upwards


def test_the_package_says_the_version_that_is_installed() -> None:
    assert golden_thread.__version__ == PROJECT["project"]["version"]
