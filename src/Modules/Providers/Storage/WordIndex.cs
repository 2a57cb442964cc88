using Microsoft.Data.Sqlite;
using ServiceMap.Providers.Search;

namespace ServiceMap.Providers.Storage;

/// <summary>
/// An index of words (SQLite FTS5) over texts that anybody may read. It lives in memory beside what it was made from, so it is never older,
/// never on a disk, and can only hold what is public. Endings are forgiven by stemming, typing mistakes by the nearest word in it.
/// </summary>
internal sealed class WordIndex : IDisposable
{
    /// <summary>What counts how much: name, provider, needs, description.</summary>
    private const string Weights = "8.0, 5.0, 4.0, 1.0";

    private const int MostWords = 12;
    private const int ShortestBeginning = 3;

    /// <summary>Words that say nothing of what is looked for.</summary>
    private static readonly HashSet<string> Empty =
    [
        "a", "an", "and", "any", "are", "as", "at", "be", "by", "can", "for", "from", "how", "i", "in", "into", "is", "it", "me", "my", "near",
        "of", "on", "or", "s", "t", "the", "their", "to", "what", "where", "who", "with",
    ];

    private readonly Lock turn = new();
    private readonly SqliteConnection index;
    private readonly Misspelt misspelt;

    /// <param name="texts">The texts, in the places by which they are found.</param>
    public WordIndex(IReadOnlyList<IndexedText> texts)
    {
        index = new SqliteConnection("Data Source=:memory:;Pooling=False");
        index.Open();
        Run("CREATE VIRTUAL TABLE words USING fts5(name, provider, needs, description, content = '', tokenize = 'porter unicode61 remove_diacritics 2')");
        Fill(texts);
        misspelt = new Misspelt(texts.SelectMany(text => new[] { text.Name, text.Provider, text.Needs, text.Description }).SelectMany(Tokens.Of));
    }

    /// <summary>
    /// The texts that have every word of what somebody typed, the most fitting first. The last word may be unfinished. Null where she
    /// typed nothing that can be looked for.
    /// </summary>
    public WordsFound? Find(string typed)
    {
        string[] words = [.. Tokens.Of(typed).Where(word => !Empty.Contains(word)).Distinct().Take(MostWords)];
        if (words.Length == 0) return null;
        string[] parts = [.. words.Select((word, at) => Part(word, isLast: at == words.Length - 1))];
        lock (turn)
        {
            int[] places = Places(parts);
            return places.Length > 0 ? new WordsFound(places, []) : Forgiving(words, parts);
        }
    }

    public void Dispose() => index.Dispose();

    private static string Part(string word, bool isLast) =>
        isLast && word.Length >= ShortestBeginning ? $"(\"{word}\" OR \"{word}\"*)" : $"\"{word}\"";

    /// <summary>Looks for the nearest words in the place of those that are nowhere; finds nothing where one has none near it.</summary>
    private WordsFound Forgiving(string[] words, string[] parts)
    {
        List<Correction> corrections = [];
        for (int i = 0; i < words.Length; i++)
        {
            if (IsThere(parts[i])) continue;
            IReadOnlyList<string> near = misspelt.Nearest(words[i]);
            if (near.Count == 0) return new WordsFound([], []);
            corrections.Add(new Correction(words[i], near));
            parts[i] = $"({string.Join(" OR ", near.Select(one => $"\"{one}\""))})";
        }

        return new WordsFound(corrections.Count == 0 ? [] : Places(parts), corrections);
    }

    private bool IsThere(string part)
    {
        using SqliteCommand command = Command("SELECT 1 FROM words WHERE words MATCH $part LIMIT 1", part);
        return command.ExecuteScalar() is not null;
    }

    private int[] Places(string[] parts)
    {
        using SqliteCommand command = Command($"SELECT rowid FROM words WHERE words MATCH $part ORDER BY bm25(words, {Weights}), rowid", string.Join(" AND ", parts));
        using SqliteDataReader reader = command.ExecuteReader();
        List<int> places = [];
        while (reader.Read()) places.Add(reader.GetInt32(0));
        return [.. places];
    }

    private void Fill(IReadOnlyList<IndexedText> texts)
    {
        using SqliteTransaction all = index.BeginTransaction();
        using SqliteCommand insert = index.CreateCommand();
        insert.CommandText = "INSERT INTO words (rowid, name, provider, needs, description) VALUES ($place, $name, $provider, $needs, $description)";
        string[] names = ["$place", "$name", "$provider", "$needs", "$description"];
        foreach (string name in names) insert.Parameters.AddWithValue(name, "");
        for (int place = 0; place < texts.Count; place++)
        {
            (insert.Parameters[0].Value, insert.Parameters[1].Value, insert.Parameters[2].Value) = (place, texts[place].Name, texts[place].Provider);
            (insert.Parameters[3].Value, insert.Parameters[4].Value) = (texts[place].Needs, texts[place].Description);
            insert.ExecuteNonQuery();
        }

        all.Commit();
    }

    private void Run(string statement)
    {
        using SqliteCommand command = index.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string statement, string part)
    {
        SqliteCommand command = index.CreateCommand();
        command.CommandText = statement;
        command.Parameters.AddWithValue("$part", part);
        return command;
    }
}
