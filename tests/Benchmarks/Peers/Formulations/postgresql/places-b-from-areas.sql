-- `ST_Contains`, from the shapes to an index of the points
select point, area from lone_area join indexed_point on st_contains(shape, place)
