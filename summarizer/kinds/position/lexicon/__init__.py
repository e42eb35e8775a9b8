"""The words of positions: closed lists for news English, by subject."""
