-- What a site leaves out, how its search is told, and whether it is a shop.
ALTER TABLE site
    ADD COLUMN is_ecommerce boolean NOT NULL DEFAULT false,
    ADD COLUMN has_site_search boolean NOT NULL DEFAULT true,
    ADD COLUMN search_keyword_parameters text[] NOT NULL
        DEFAULT '{q,query,s,search,searchword,k,keyword,keywords}',
    ADD COLUMN search_category_parameters text[] NOT NULL DEFAULT '{}',
    ADD COLUMN excluded_referrers text[] NOT NULL DEFAULT '{}',
    ADD COLUMN excludes_unknown_urls boolean NOT NULL DEFAULT false,
    ADD COLUMN honours_do_not_track boolean NOT NULL DEFAULT false;
