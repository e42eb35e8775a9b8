"""The words that the proof of a casualty figure knows: harm, people, things, mood."""
