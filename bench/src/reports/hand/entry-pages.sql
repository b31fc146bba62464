-- Entry pages.
WITH
    pages AS
    (
        SELECT
            url,
            uniqExact(visit_id) AS visits,
            uniqExact(visitor_id) AS visitors,
            count() AS views,
            countIf(follows_search) AS after_search,
            sum(time_network_ms) + sum(time_server_ms) + sum(time_transfer_ms) AS until_received_ms,
            sum(time_dom_processing_ms) + sum(time_dom_completion_ms) + sum(time_on_load_ms) AS until_loaded_ms
        FROM actions FINAL
        WHERE site_id = {siteId:UInt32}
          AND time >= {from:UInt32}
          AND time < {to:UInt32}
          AND type = 'page'
        GROUP BY url
    ),
    stays AS
    (
        SELECT
            previous_url AS url,
            sum(seconds_since_previous) AS page_time
        FROM actions FINAL
        WHERE site_id = {siteId:UInt32}
          AND time >= {from:UInt32}
          AND time < {to:UInt32}
          AND has_previous
          AND NOT follows_search
          AND previous_url != ''
        GROUP BY url
    ),
    ends AS
    (
        SELECT
            url,
            uniqExactIf(visitor_id, is_entry) AS entry_visitors,
            countIf(is_entry) AS entries,
            sumIf(actions, is_entry) AS entry_actions,
            sumIf(duration_s, is_entry) AS entry_time,
            countIf(is_entry AND actions <= 1) AS entry_bounces,
            uniqExactIf(visitor_id, NOT is_entry) AS exit_visitors,
            countIf(NOT is_entry) AS exits
        FROM visits FINAL
        ARRAY JOIN [entry_url, exit_url] AS url, [true, false] AS is_entry
        WHERE site_id = {siteId:UInt32}
          AND last >= {from:UInt32}
          AND last < {to:UInt32}
          AND start >= {from:UInt32} - 172800
          AND start < {to:UInt32}
        GROUP BY url
    )
SELECT * FROM pages LEFT JOIN stays USING (url) LEFT JOIN ends USING (url)
ORDER BY entries DESC, url LIMIT 8
