using Microsoft.EntityFrameworkCore;
using ServiceMap.Kernel;
using ServiceMap.Needs.Storage;

namespace ServiceMap.Needs.Terms;

/// <summary>Takes one taxonomy of a data pack in: adds and updates by slug, in the order of the file; what it does not name comes after, or goes.</summary>
internal sealed class TakeTerms(NeedsDb db)
{
    internal static readonly string[] Columns = ["slug", "name", "description"];

    public async Task<TakenFile> Run(Taxonomy taxonomy, Table table, Unnamed unnamed, ICollection<Refusal> refusals, CancellationToken stop)
    {
        List<Term> named = table.HasColumns(Columns, refusals) ? Read(taxonomy, table, refusals) : [];
        Dictionary<string, Term> stored = await db.Terms.Where(term => term.Taxonomy == taxonomy).ToDictionaryAsync(term => term.Slug, stop);

        HashSet<string> slugs = [.. named.Select(term => term.Slug)];
        List<Term> others = [.. stored.Values.Where(term => !slugs.Contains(term.Slug)).OrderBy(term => term.Position)];
        List<Term> gone = unnamed == Unnamed.Goes ? others : [];
        db.RemoveRange(gone);
        foreach (Term term in named.Concat(others.Except(gone).Select((term, index) => term with { Position = named.Count + index })))
        {
            if (stored.TryGetValue(term.Slug, out Term? known)) db.Entry(known).CurrentValues.SetValues(term);
            else db.Terms.Add(term);
        }

        int added = db.ChangeTracker.Entries<Term>().Count(entry => entry.State == EntityState.Added);
        int updated = db.ChangeTracker.Entries<Term>().Count(entry => entry.State == EntityState.Modified && slugs.Contains(entry.Entity.Slug));
        await db.SaveChangesAsync(stop);
        return new TakenFile(table.File, added, updated, named.Count - added - updated) { Removed = [.. gone.Select(term => $"{term.Slug} ({term.Name})")] };
    }

    private static List<Term> Read(Taxonomy taxonomy, Table table, ICollection<Refusal> refusals)
    {
        List<Term> terms = [];
        HashSet<string> seen = [];
        foreach (Row row in table.Rows)
        {
            RowReader cells = new(table, row, refusals);
            string slug = cells.Required("slug");
            if (slug.Length > 0 && !slug.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
                cells.Refuse("slug", "is not a slug: use small letters, digits and hyphens");
            if (slug.Length > 0 && !seen.Add(slug)) cells.Refuse("slug", "stands twice in this file");
            Term term = new()
            {
                Taxonomy = taxonomy,
                Slug = slug,
                Name = cells.RequiredName("name"),
                Description = cells.Text("description"),
                Position = terms.Count,
            };
            if (cells.Accepted) terms.Add(term);
        }

        return terms;
    }
}
