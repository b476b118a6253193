"""Text: numerals, EDTF dates, lexicons and the gazetteer; nothing here knows of news."""
