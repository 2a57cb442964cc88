using System.Globalization;
using ServiceMap.Design.Addresses;

namespace ServiceMap.Providers.Pages.Services;

/// <summary>Which page of a long list one is on.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="Count">How many there are; 1 where there is nothing to show.</param>
/// <param name="Skipped">How many of the list stand on the pages before.</param>
internal sealed record Pages(int Number, int Count, int Skipped)
{
    /// <summary>Reads the page from an address; one that there is not is a mistake.</summary>
    public static Pages Of(int items, int perPage, ReadAddress address)
    {
        int count = Math.Max(1, (items + perPage - 1) / perPage);
        if (address.Text("page") is not { } text) return new Pages(1, count, 0);
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number < 1 || number > count)
        {
            address.Mistakes.Add(new Mistake("page", text, count == 1 ? "is not a page: there is only one" : $"is not a page: there are {count}"));
            return new Pages(1, count, 0);
        }

        return new Pages(number, count, (number - 1) * perPage);
    }

    /// <summary>The pages to link to: the first, the last, and those beside this one; 0 stands for those left out between.</summary>
    public IEnumerable<int> Links()
    {
        int last = 0;
        foreach (int page in Enumerable.Range(1, Count).Where(page => page == 1 || page == Count || Math.Abs(page - Number) <= 1))
        {
            if (page > last + 1) yield return 0;
            yield return last = page;
        }
    }
}
