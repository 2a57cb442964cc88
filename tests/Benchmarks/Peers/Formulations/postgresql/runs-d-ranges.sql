-- `range_agg` of each cell and level; then the gaps of each level laid over each other
{level-ranges.sql over stretch}
