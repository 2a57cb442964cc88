-- `range_agg` of each cell, taken from the window of days
{ranges.sql over stretch}
