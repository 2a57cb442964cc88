using MediatR;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Contracts;

/// <summary>
/// Writes the postcodes of one download into a file of their own, which is not asked until it is moved to <see cref="PostcodesPlace"/>. Of
/// the files only those that hold postcodes are read, and none whose rows stand in another already.
/// </summary>
/// <param name="Source">What the operator named, to be shown where somebody asks where the postcodes came from.</param>
/// <param name="Files">All files that are there, whatever they hold.</param>
/// <param name="Path">An empty file to write into.</param>
/// <param name="Progress">Hears how far the reading is, from 0 to 1; null where nobody watches.</param>
public sealed record WritePostcodes(string Source, IReadOnlyList<PostcodeFile> Files, string Path, IProgress<double>? Progress) : IRequest<WrittenPostcodes>;

/// <summary>A file that may hold postcodes.</summary>
/// <param name="Name">Its path in what the operator named, with <c>/</c> between folders.</param>
/// <param name="Length">About how many bytes it holds.</param>
/// <param name="Open">
/// Opens it at its beginning. Its stream says in <see cref="Stream.Position"/> how far it was read, and that it cannot be read with an
/// <see cref="IOException"/> whose message is the reason, to be read after the name.
/// </param>
public sealed record PostcodeFile(string Name, long Length, Func<Stream> Open);

/// <summary>What was written. Where anything was refused, the file is of no use.</summary>
/// <param name="Read">How many postcodes were read.</param>
/// <param name="WithoutPosition">How many of them their source gives no position, such as those of the Channel Islands. They are not kept.</param>
/// <param name="Ended">How many of those that are kept have been terminated.</param>
/// <param name="Refused">Every row that cannot be read, as far as they are kept.</param>
public sealed record WrittenPostcodes(int Read, int WithoutPosition, int Ended, Refusals Refused);
