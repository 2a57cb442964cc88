-- window: running max of the last days of each cell, by first day
{window.sql over stretch}
