namespace ServiceMap.Boundaries.Postcodes;

/// <summary>How the rows of a download say which postcode is where.</summary>
internal interface ILayout
{
    /// <summary>What the download is called.</summary>
    string Kind { get; }

    /// <summary>Whether the row by which the layout was recognised names the columns, and so holds no postcode.</summary>
    bool HasHeader { get; }

    /// <summary>Reads a row; null where it was refused.</summary>
    PostcodeRow? Read(Cells row);
}
