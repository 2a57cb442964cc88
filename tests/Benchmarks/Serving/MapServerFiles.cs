namespace ServiceMap.Benchmarks.Serving;

/// <summary>What MapServer and the web server before it are told.</summary>
internal static class MapServerFiles
{
    private const string Template = """
        // mapserver template
        [resultset layer=areas]{"type":"FeatureCollection","features":[[feature trimlast=","]{"type":"Feature","properties":{"code":"[code]","name":"[name]"},"geometry":{"type":"MultiPolygon","coordinates":[[shpxy precision=7 ph="[[" pf="]]" xh="[" yf="]" xf="," cs="," ps="," is="],["]]}},[/feature]]}[/resultset]
        """;

    public static async Task Write(string folder, int port)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "areas.js"), Template);
        await File.WriteAllTextAsync(Path.Combine(folder, "areas.map"), Map(folder));
        await File.WriteAllTextAsync(Path.Combine(folder, "mapserver.conf"), $"CONFIG\nENV\nMS_MAPFILE \"{folder}/areas.map\"\nEND\nMAPS\nEND\nEND\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "lighttpd.conf"), Server(folder, port));
    }

    /// <summary>Nothing is projected, logged or closed between two requests; the borders are drawn as on our map.</summary>
    private static string Map(string folder) => $"""
        MAP
          NAME "areas"
          SIZE 800 600
          EXTENT -0.52 51.27 0.35 51.70
          UNITS DD
          SHAPEPATH "{folder}"
          PROJECTION "init=epsg:4326" END
          OUTPUTFORMAT
            NAME "png"
            DRIVER AGG/PNG
            MIMETYPE "image/png"
            IMAGEMODE RGB
            EXTENSION "png"
          END
          OUTPUTFORMAT
            NAME "templated"
            DRIVER "TEMPLATE"
            MIMETYPE "application/geo+json"
            FORMATOPTION "FILE=areas.js"
          END
          WEB METADATA "ows_title" "areas" "ows_onlineresource" "http://127.0.0.1/" "ows_enable_request" "*" "ows_srs" "EPSG:4326" END END
          LAYER
            NAME "areas"
            TYPE POLYGON
            STATUS ON
            CONNECTIONTYPE FLATGEOBUF
            DATA "areas.fgb"
            TEMPLATE "areas.js"
            EXTENT -0.52 51.27 0.35 51.70
            PROCESSING "CLOSE_CONNECTION=DEFER"
            PROJECTION "init=epsg:4326" END
            METADATA "ows_title" "areas" "gml_include_items" "code,name" "wfs_getfeature_formatlist" "templated" END
            CLASS STYLE COLOR 29 112 184 OUTLINECOLOR 255 255 255 WIDTH 1 END END
          END
        END
        """;

    private static string Server(string folder, int port) => $"""
        server.document-root = "{folder}"
        server.port = {port}
        server.bind = "127.0.0.1"
        server.modules = ("mod_fastcgi")
        fastcgi.server = ("/" => ((
          "socket" => "{folder}/socket",
          "bin-path" => "/usr/bin/mapserv",
          "kill-signal" => 9,
          "min-procs" => 2, "max-procs" => 2,
          "check-local" => "disable",
          "bin-environment" => ("MAPSERVER_CONFIG_FILE" => "{folder}/mapserver.conf"))))
        """;
}
