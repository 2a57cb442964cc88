-- `range_agg` of each cell and level; copy in two halves, sorted beforehand, a worker for each
{level-ranges.sql over split_stretch}
