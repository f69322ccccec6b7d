"""What does a chart look like? Takes a `Chart`; gives its picture as SVG and as PNG."""
