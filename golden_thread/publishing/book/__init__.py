"""What stands in a book of figures?

The register and the framework come in; tables of data go out, for a workbook and for open data.
"""
