-- Products in abandoned carts by name, week-of-daily-counts, Europe/Berlin
--   siteId = 1
--   from = 1709506800
--   to = 1710111600
--   days = [1709506800,1709593200,1709679600,1709766000,1709852400,1709938800,1710025200]
--   goalId = -1
SELECT
    d_label,
    sum(p_product_revenue) AS m_product_revenue,
    sum(p_product_quantity) AS m_product_quantity,
    sum(p_product_carts) AS m_product_carts,
    sum(p_product_price_total) AS m_product_price_total,
    sum(p_product_visits) AS m_product_visits,
    sum(p_product_visitors) AS m_product_visitors,
    sum(p_product_view_count) AS m_product_view_count
FROM
(
    SELECT
        e_item.name AS d_label,
        sum(e_item.price * e_item.quantity) AS p_product_revenue,
        sum(e_item.quantity) AS p_product_quantity,
        uniqExact((visit_id, hit_id)) AS p_product_carts,
        sum(e_item.price) AS p_product_price_total,
        0 AS p_product_visits, 0 AS p_product_visitors, 0 AS p_product_view_count
    FROM conversions FINAL
    ARRAY JOIN items AS e_item
    WHERE site_id = {siteId:UInt32}
      AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
      AND time < toDateTime64({to:UInt32}, 3, 'UTC')
      AND goal_id = {goalId:Int32}
    GROUP BY d_label
    UNION ALL
    SELECT
        product_name AS d_label,
        0 AS p_product_revenue, 0 AS p_product_quantity, 0 AS p_product_carts, 0 AS p_product_price_total,
        uniqExact(visit_id) AS p_product_visits,
        uniqExact(roundDown(toUInt32(time), {days:Array(UInt32)}), visitor_id) AS p_product_visitors,
        count() AS p_product_view_count
    FROM actions FINAL
    WHERE site_id = {siteId:UInt32}
      AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
      AND time < toDateTime64({to:UInt32}, 3, 'UTC')
      AND type = 'page' AND (product_sku != '' OR notEmpty(product_categories))
      AND product_name != ''
    GROUP BY d_label
)
GROUP BY d_label
ORDER BY d_label
