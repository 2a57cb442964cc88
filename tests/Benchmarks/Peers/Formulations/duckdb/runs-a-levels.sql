-- window by level, by first day; then the few gaps of each level laid over each other
{levels.sql over stretch}
