-- window by level; copy in two halves, sorted beforehand
{levels.sql over split_stretch}
