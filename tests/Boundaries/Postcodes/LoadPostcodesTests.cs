using System.Text;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Postcodes;
using ServiceMap.Boundaries.Storage;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Tests.Postcodes;

public sealed class LoadPostcodesTests(TemporaryFolder folder) : IClassFixture<TemporaryFolder>
{
    private const string Good = "ZZ11AA,\"ZZ1 1AA\",,530624,178388,51.489366,-0.119926";
    private const string OfArea = "\"ZZ1 1AA\",10,530624,178388,\"E92000001\",\"E19000003\",\"E18000007\",\"\",\"E09000022\",\"E05009999\"";

    [Fact]
    public void Counts_what_was_read_what_has_no_position_and_what_was_terminated()
    {
        WrittenPostcodes written = Write(MadeUpPostcodes.FilesIn("ons"));

        Assert.Equal((8, 2, 2), (written.Read, written.WithoutPosition, written.Ended));
    }

    [Fact]
    public void Says_afterwards_what_was_loaded() => Assert.Equal(
        new LoadedPostcodes(6, 2, "ONS Postcode Directory", "made up", IsDamaged: false),
        PostcodesFile.About(MadeUpPostcodes.Written(folder, MadeUpPostcodes.FilesIn("ons"))));

    [Fact]
    public void Eastings_and_northings_become_degrees_with_the_datum_shifted()
    {
        LonLat found = Find(MadeUpPostcodes.Written(folder, MadeUpPostcodes.FilesIn("code-point-open")), "ZZ1 1AA");

        // TP09 of the published points.
        Assert.InRange(found.Longitude, -0.11992557 - 0.00005, -0.11992557 + 0.00005);
        Assert.InRange(found.Latitude, 51.48936565 - 0.00005, 51.48936565 + 0.00005);
    }

    [Theory]
    [InlineData("pcd,pcd2,pcds,dointr,doterm,usertype,oseast1m,osnrth1m,osgrdind,lat,long", "ZZ1 1AA,ZZ1  1AA,ZZ1 1AA,198001,,0,530624,178388,1,51.489366,-0.119926")]
    [InlineData("pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,lat,long", "ZZ1 1AA,ZZ1  1AA,ZZ1 1AA,198001,,0,530624,178388,1,51.489366,-0.119926")]
    [InlineData("X,Y,OBJECTID,PCD,DOTERM,LAT,LONG", "530624,178388,1,ZZ1 1AA,,51.489366,-0.119926")]
    [InlineData("\uFEFFpcd8,doterm,lat,long", "ZZ1  1AA,,51.489366,-0.119926")]
    public void Knows_the_columns_of_the_directory_by_all_their_names(string header, string row) => Assert.Equal(
        new LonLat(-0.119926, 51.489366), Find(MadeUpPostcodes.Written(folder, MadeUpPostcodes.File("any.csv", header, row)), "ZZ1 1AA"));

    [Theory]
    [InlineData("PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC")]
    [InlineData("Postcode,Positional_quality_indicator,Eastings,Northings,Country_code,NHS_regional_HA_code,NHS_HA_code,Admin_county_code,Admin_district_code,Admin_ward_code")]
    public void Knows_Code_Point_Open_with_a_header(string header) => Assert.Equal(1, Write(MadeUpPostcodes.File("one.csv", header, OfArea)).Read);

    [Fact]
    public void Knows_Code_Point_Open_with_both_headers_above_all_its_rows() =>
        Assert.Equal(1, Write(MadeUpPostcodes.File("outputfile.csv", [.. Headers, OfArea])).Read);

    [Fact]
    public void Reads_no_row_twice_that_stands_once_more_in_a_file_of_its_area() => Assert.Equal(1, Write(
        MadeUpPostcodes.File("Data/ONSPD_UK.csv", MadeUpPostcodes.DirectoryHeader, Good),
        MadeUpPostcodes.File("Data/multi_csv/ONSPD_UK_ZZ.csv", MadeUpPostcodes.DirectoryHeader, Good),
        MadeUpPostcodes.File("Documents/LA_UA names.csv", "LAD25CD,LAD25NM", "E09000022,Lambeth")).Read);

    [Fact]
    public void Reads_the_files_of_the_areas_where_there_is_no_other() => Assert.Equal(2, Write(
        MadeUpPostcodes.File("Data/multi_csv/ONSPD_UK_ZY.csv", MadeUpPostcodes.DirectoryHeader, Good.Replace('Z', 'Y')),
        MadeUpPostcodes.File("Data/multi_csv/ONSPD_UK_ZZ.csv", MadeUpPostcodes.DirectoryHeader, Good)).Read);

    [Fact]
    public void Refuses_to_choose_between_two_directories() => Refuses(
        "made up: holds more than one directory, 2024.csv and 2025.csv: name one of them.",
        MadeUpPostcodes.File("2024.csv", MadeUpPostcodes.DirectoryHeader, Good), MadeUpPostcodes.File("2025.csv", MadeUpPostcodes.DirectoryHeader, Good));

    [Fact]
    public void Refuses_to_choose_between_two_kinds() => Refuses(
        "made up: holds two kinds of files, on.csv and zz.csv: name one of them.",
        MadeUpPostcodes.File("on.csv", MadeUpPostcodes.DirectoryHeader, Good), MadeUpPostcodes.File("zz.csv", OfArea));

    [Fact]
    public void Refuses_a_download_without_postcodes() => Refuses(
        "made up: holds no file of postcodes: name the ONS Postcode Directory or OS Code-Point Open, as it was downloaded.",
        MadeUpPostcodes.File("a.csv", "lon,lat"), MadeUpPostcodes.File("b.csv"));

    [Fact]
    public void Refuses_a_header_alone() => Refuses("made up: holds no postcode.", MadeUpPostcodes.File("a.csv", MadeUpPostcodes.DirectoryHeader));

    [Fact]
    public void Refuses_a_postcode_that_stands_twice() => Refuses(
        "zz.csv, line 3: \"ZZ1 1AA\" stands twice: name a download that has every postcode once.", MadeUpPostcodes.File("zz.csv", MadeUpPostcodes.DirectoryHeader, Good, Good));

    [Theory]
    [InlineData("ZZ11AA,nowhere,,,,51.5,-0.1", "pcds: \"nowhere\" is not a postcode: it is written as SE5 8AA.")]
    [InlineData("ZZ11AA,,,,,51.5,-0.1", "pcds: is empty: a postcode must stand here.")]
    [InlineData("ZZ11AA,ZZ1 1AA,199613,,,51.5,-0.1", "doterm: \"199613\" is not the month of a termination: it is written as 202406.")]
    [InlineData("ZZ11AA,ZZ1 1AA,June,,,51.5,-0.1", "doterm: \"June\" is not the month of a termination: it is written as 202406.")]
    [InlineData("ZZ11AA,ZZ1 1AA,,,,north,-0.1", "lat: \"north\" is not a number of degrees: it is written as 51.4613.")]
    [InlineData("ZZ11AA,ZZ1 1AA,,,,51.5,", "long: is empty: it must be a number of degrees, such as -0.1169.")]
    [InlineData("ZZ11AA,ZZ1 1AA,,,,51.5,NaN", "long: \"NaN\" is not a number of degrees: it is written as -0.1169.")]
    [InlineData("ZZ11AA,ZZ1 1AA,,,,-0.1,51.5", "long: \"51.5,-0.1\" has longitude and latitude evidently swapped: longitude comes first.")]
    [InlineData("ZZ11AA,ZZ1 1AA,,,,48.8,2.3", "long: \"2.3,48.8\" is no place in the United Kingdom.")]
    [InlineData("ZZ11AA,ZZ1 1AA", "has 2 cells where the first row has 7.")]
    [InlineData("ZZ11AA,\"ZZ1 1AA,,,,51.5,-0.1", "is not well-formed CSV: look for a stray or unclosed quote.")]
    public void Refuses_a_row_of_the_directory_with_its_place(string row, string reason)
    {
        Refusal refusal = Assert.Single(Write(MadeUpPostcodes.File("on.csv", MadeUpPostcodes.DirectoryHeader, Good, row)).Refused);

        Assert.EndsWith(reason, refusal.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("on.csv, line 3", refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere,10,1,1,,,,,,", "Postcode: \"nowhere\" is not a postcode: it is written as SE5 8AA.")]
    [InlineData("ZZ1 1AB,10,east,1,,,,,,", "Eastings: \"east\" is not a number of metres: it is written as 530000.")]
    [InlineData("ZZ1 1AB,10,1,,,,,,,", "Northings: is empty: it must be a number of metres, such as 180000.")]
    [InlineData("ZZ1 1AB,10,700001,1,,,,,,", "Eastings: \"700001,1\" is no place on the British National Grid.")]
    [InlineData("ZZ1 1AB,10,-1,1,,,,,,", "Eastings: \"-1,1\" is no place on the British National Grid.")]
    public void Refuses_a_row_of_Code_Point_Open_with_its_place(string row, string reason) => Refuses($"zz.csv, line 2, {reason}", MadeUpPostcodes.File("zz.csv", OfArea, row));

    [Fact]
    public void A_file_in_which_everything_is_wrong_is_not_read_to_its_end()
    {
        int read = 0;
        string rows = string.Concat(Enumerable.Repeat("x,x,,,,51.5,-0.1\n", 100_000));
        byte[] bytes = Encoding.UTF8.GetBytes($"{MadeUpPostcodes.DirectoryHeader}\n{rows}");

        Assert.True(Write(new PostcodeFile("on.csv", bytes.Length, () => new Counting(bytes, some => read += some))).Refused.More);
        Assert.InRange(read, 1, bytes.Length / 2);
    }

    [Fact]
    public void A_file_that_cannot_be_read_to_its_end_is_refused() => Refuses(
        "on.csv: is damaged.", MadeUpPostcodes.File("on.csv", MadeUpPostcodes.DirectoryHeader, Good) with { Open = () => throw new IOException("is damaged") });

    private static string[] Headers => File.ReadAllLines(Path.Combine(MadeUpPostcodes.Folder, "code-point-open", "Doc", "Code-Point_Open_Column_Headers.csv"));

    private static LonLat Find(string path, string postcode)
    {
        long key = PostcodeKey.Of(MadeUpPostcodes.Of(postcode));
        return PostcodesFile.Find(path, [key])![key].Position;
    }

    private WrittenPostcodes Write(params PostcodeFile[] files) => MadeUpPostcodes.Write(folder, files).Written;

    private void Refuses(string sentence, params PostcodeFile[] files) => Assert.Equal(sentence, Assert.Single(Write(files).Refused).ToString());

    private sealed class Counting(byte[] bytes, Action<int> count) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int length)
        {
            int read = base.Read(buffer, offset, length);
            count(read);
            return read;
        }
    }
}
