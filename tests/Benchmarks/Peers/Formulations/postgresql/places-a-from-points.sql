-- `ST_Contains`, from the points to an index of the shapes
select point, area from point join area on st_contains(shape, place)
