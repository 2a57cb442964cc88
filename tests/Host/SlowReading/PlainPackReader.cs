using System.Globalization;

namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>Reads the text of a pack into what it says, row by row, and trusts that the pack is one that would not be refused.</summary>
internal sealed class PlainPackReader(PackText text)
{
    private readonly Lazy<IReadOnlyList<Rectangle>> rectangles = new(() => Rectangle.AllOf(text));

    public PlainPack Read()
    {
        PlainPack.Area[] areas = [.. text.Rows("areas.csv").Select(row => new PlainPack.Area(row["code"], row["name"], row["kind"]))];
        string[] everywhere = [.. areas.Select(area => area.Code)];
        PlainPack.Service[] services = [.. text.Rows("services.csv").Select(row => ServiceOf(row, everywhere))];
        PlainPack.Project[] projects =
            [.. text.Rows("projects.csv").Select(row => new PlainPack.Project(row["id"], Items(row["service_ids"])))];
        return new PlainPack(
            areas,
            [.. text.Rows("needs.csv").Select(row => row["slug"])],
            services,
            [.. text.Rows("locations.csv").Select(row => LocationOf(row, services))],
            projects,
            [.. text.Rows("agreements.csv").Select(row => AgreementOf(row, everywhere, services, projects))]);
    }

    private static PlainPack.Service ServiceOf(IReadOnlyDictionary<string, string> row, string[] everywhere) => new(
        row["id"],
        row["provider_id"],
        row["kind"],
        row["women_specific"] == "yes",
        Items(row["needs"]),
        Items(row["cohorts"]),
        row["cohorts_only"] == "yes",
        Items(row["stages"]),
        row["areas"] == "all" ? everywhere : Items(row["areas"]),
        Day(row["starts"]),
        Day(row["ends"]),
        Day(row["assured_on"]),
        row["state"].Length > 0 ? row["state"] : "live");

    private PlainPack.Location LocationOf(IReadOnlyDictionary<string, string> row, IEnumerable<PlainPack.Service> services)
    {
        PlainPack.Service service = services.Single(service => service.Id == row["service_id"]);
        string confidentiality = row["confidentiality"].Length > 0 ? row["confidentiality"] : InitialConfidentiality.Of(service.Kind, service.Needs);
        string? area = row["longitude"].Length > 0 ? Covering(row["longitude"], row["latitude"])
            : row["area_code"].Length > 0 ? row["area_code"]
            : null;
        return new(row["id"], service.Id, confidentiality == "location-withheld" ? null : area);
    }

    /// <summary>The area that covers a position, edges included, and of several the one with the lowest code; null where none does.</summary>
    private string? Covering(string longitude, string latitude)
    {
        double x = double.Parse(longitude, CultureInfo.InvariantCulture);
        double y = double.Parse(latitude, CultureInfo.InvariantCulture);
        return rectangles.Value.Where(rectangle => rectangle.Covers(x, y)).Select(rectangle => rectangle.Area).Order(StringComparer.Ordinal).FirstOrDefault();
    }

    private static PlainPack.Agreement AgreementOf(
        IReadOnlyDictionary<string, string> row,
        string[] everywhere,
        IEnumerable<PlainPack.Service> services,
        IEnumerable<PlainPack.Project> projects)
    {
        PlainPack.Project project = projects.Single(project => project.Id == row["project_id"]);
        string[] areas = row["areas"] switch
        {
            "all" => everywhere,
            "" => [.. services.Where(service => project.Services.Contains(service.Id)).SelectMany(service => service.Areas).Distinct()],
            string codes => Items(codes),
        };
        return new(row["id"], project.Id, areas, Day(row["starts"]), Day(row["ends"]), Day(row["may_extend_to"]));
    }

    private static string[] Items(string cell) => cell.Length == 0 ? [] : cell.Split(';');

    private static int? Day(string cell) =>
        cell.Length == 0 ? null : DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;
}
