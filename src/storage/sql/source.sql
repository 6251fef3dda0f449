SELECT scenario, files FROM source WHERE hash = ?1
