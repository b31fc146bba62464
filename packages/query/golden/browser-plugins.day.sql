-- Plug-ins, day, Europe/Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
SELECT
    d_label,
    sum(p_plugin_visits) AS m_plugin_visits,
    sum(p_plugin_browser_visits) AS m_plugin_browser_visits
FROM
(
    SELECT
        e_plugin AS d_label,
        count() AS p_plugin_visits,
        0 AS p_plugin_browser_visits
    FROM visits FINAL
    ARRAY JOIN splitByChar(',', plugins) AS e_plugin
    WHERE site_id = {siteId:UInt32}
      AND last >= toDateTime({from:UInt32}, 'UTC')
      AND last < toDateTime({to:UInt32}, 'UTC')
      AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
      AND start < toDateTime({to:UInt32}, 'UTC')
      AND plugins != '' AND browser != 'IE'
    GROUP BY d_label
    UNION ALL
    SELECT
        arrayJoin(['cookie', 'fla', 'java', 'pdf', 'qt', 'realp', 'ag', 'wma']) AS d_label,
        0 AS p_plugin_visits,
        count() AS p_plugin_browser_visits
    FROM visits FINAL
    WHERE site_id = {siteId:UInt32}
      AND last >= toDateTime({from:UInt32}, 'UTC')
      AND last < toDateTime({to:UInt32}, 'UTC')
      AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
      AND start < toDateTime({to:UInt32}, 'UTC')
      AND browser != 'IE'
    GROUP BY d_label
)
GROUP BY d_label
ORDER BY d_label
