namespace ServiceMap.Tests.Crashes;

/// <summary>A piece of the program's work that is killed, and what must hold whenever it was.</summary>
internal abstract class Victim(Materials materials)
{
    protected Materials Materials => materials;

    public abstract string Name { get; }

    /// <summary>Whether it goes on until it is stopped; its work is done when it says where it serves.</summary>
    public virtual bool Serves => false;

    /// <summary>Puts there what it works on.</summary>
    public abstract void Prepare(Place place);

    public abstract string[] Arguments(Place place);

    /// <summary>Whether its commits and renames are near, or have begun.</summary>
    public abstract bool EndIsNear(Place place);

    /// <summary>Whether it has told the person that it is done.</summary>
    public abstract bool HasSaidSo(Ended ended);

    /// <summary>Says whether the work was done or not begun, and adds what is wrong with what was found, such as work that is half done.</summary>
    public abstract Fate Judge(Found found, ICollection<string> faults);
}

/// <summary>Whether what a victim was to do is there wholly or not at all.</summary>
internal enum Fate
{
    Before,
    After,
}

/// <param name="Place">The place of the killing, after the next start.</param>
/// <param name="AsLeft">The data folder as the victim left it.</param>
/// <param name="Stored">Everything that is stored after the next start.</param>
internal sealed record Found(Place Place, Store AsLeft, Pack Stored);
